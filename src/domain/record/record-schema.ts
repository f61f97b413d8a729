import * as z from 'zod/mini';

import { entrySchemas, tombstoneSchema } from '#src/domain/record/entry-schemas.ts';
import { entityKinds, type EntityKind } from '#src/domain/record/record.ts';
import { latestRecordVersion, recordFormat } from '#src/domain/record/record-format.ts';
import { timestampSchema } from '#src/domain/record/value-schemas.ts';

const head = {
  format: z.literal(recordFormat),
  version: z.literal(latestRecordVersion),
  writtenAt: timestampSchema,
};

const anything = z.array(z.unknown());
const anythingOrNone = z._default(anything, []);

/** The outermost object of a file. Its entries are judged one by one, so that many faults cost little. */
export const envelopeSchema = z.strictObject({
  ...head,
  certifications: anything,
  requirements: anythingOrNone,
  credits: anything,
  milestones: anythingOrNone,
  evidence: anythingOrNone,
  history: anythingOrNone,
});

/** One earlier version. It is judged by the schema of its kind. */
export const historyItemSchema = z.strictObject({
  kind: z.enum(entityKinds),
  version: z.unknown(),
});

/** The whole file at once, for its description. */
export const recordFileSchema = z.strictObject({
  ...head,
  certifications: versionsOf('certifications'),
  requirements: z._default(versionsOf('requirements'), []),
  credits: versionsOf('credits'),
  milestones: z._default(versionsOf('milestones'), []),
  evidence: z._default(versionsOf('evidence'), []),
  history: z._default(z.array(z.union(entityKinds.map(historyItemOf))), []),
});

function versionsOf<Kind extends EntityKind>(kind: Kind) {
  return z.array(z.union([entrySchemas[kind], tombstoneSchema]));
}

function historyItemOf<Kind extends EntityKind>(kind: Kind) {
  return z.strictObject({
    kind: z.literal(kind),
    version: z.union([entrySchemas[kind], tombstoneSchema]),
  });
}
