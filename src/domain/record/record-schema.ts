import * as z from 'zod/mini';

import { creditRules, descriptions, type Rule } from '#src/domain/record/schema-notes.ts';
import { mostAncestors, type Tombstone } from '#src/domain/record/entity.ts';
import {
  entityKinds,
  entryProperties,
  type EntityKind,
  type EntityOf,
} from '#src/domain/record/record.ts';
import { latestRecordVersion, recordFormat } from '#src/domain/record/record-format.ts';
import { idSchema, propertySchemas, timestampSchema } from '#src/domain/record/value-schemas.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

const ancestorsSchema = z
  ._default(z.array(timestampSchema).check(z.maxLength(mostAncestors)), [])
  .check(
    z.describe(
      'The updatedAt of earlier versions of this entry, oldest first. Two versions of which neither names the other were made apart: a conflict.',
    ),
  );

const entityBase = {
  id: idSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema.check(
    z.describe('When this version was made. Of two versions of an entry the later one wins.'),
  ),
  deletedAt: z._default(z.nullable(timestampSchema), null),
  ancestors: ancestorsSchema,
};

const isDeletedWhenUpdated = z.refine<{
  readonly updatedAt: Timestamp;
  readonly deletedAt: Timestamp | null;
}>(({ updatedAt, deletedAt }) => deletedAt === null || deletedAt === updatedAt, {
  path: ['deletedAt'],
  error: 'A deleted entry was last updated when it was deleted: make updatedAt the same.',
});

/** One whole entry as the file writes it: what it says, and what every entry carries. */
function entrySchema<Kind extends EntityKind>(
  kind: Kind,
  { id, title }: { readonly id: string; readonly title: string },
  rules: readonly Rule<EntityOf[Kind]>[] = [],
): z.ZodMiniType<EntityOf[Kind]> {
  const schema = z
    .strictObject({ ...entityBase, ...propertySchemas(entryProperties[kind], descriptions[kind]) })
    .check(
      isDeletedWhenUpdated,
      ...rules.map(({ at, holds, otherwise }) =>
        // The properties that make the schema are those that the entry's type is made from.
        z.refine((entry) => holds(entry as unknown as EntityOf[Kind]), {
          path: [...at],
          error: otherwise,
        }),
      ),
      z.meta({ id, title }),
    );
  return schema as unknown as z.ZodMiniType<EntityOf[Kind]>;
}

/** The schema of one whole entry, by the name of its list in the file. */
export const entrySchemas: { readonly [Kind in EntityKind]: z.ZodMiniType<EntityOf[Kind]> } = {
  certifications: entrySchema('certifications', { id: 'certification', title: 'Certification' }),
  requirements: entrySchema('requirements', { id: 'requirement', title: 'Own requirement' }),
  credits: entrySchema('credits', { id: 'credit', title: 'Credit' }, creditRules),
  milestones: entrySchema('milestones', { id: 'milestone', title: 'Milestone' }),
  evidence: entrySchema('evidence', { id: 'evidence', title: 'Evidence' }),
};

/** What is left of an entry 30 days after its deletion. */
export const tombstoneSchema = z.pipe(
  z
    .strictObject({
      id: idSchema,
      updatedAt: timestampSchema,
      deletedAt: timestampSchema,
      ancestors: ancestorsSchema,
    })
    .check(
      isDeletedWhenUpdated,
      z.meta({
        id: 'tombstone',
        title: 'Tombstone',
        description: 'What is left of an entry 30 days after its deletion.',
      }),
    ),
  z.transform((tombstone): Tombstone => ({
    ...tombstone,
    createdAt: tombstone.deletedAt,
    shrunk: true,
  })),
);

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
