import * as z from 'zod/mini';

import { activityFormats } from '#src/domain/activity-format.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { specialties } from '#src/domain/specialty.ts';
import { certificationStatuses } from '#src/domain/record/certification.ts';
import { reportStates } from '#src/domain/record/credit.ts';
import { mostAncestors, type Tombstone } from '#src/domain/record/entity.ts';
import { milestoneKinds } from '#src/domain/record/milestone.ts';
import type { EntityKind, EntityOf } from '#src/domain/record/record.ts';
import {
  anyAmountOrNone,
  anyAmountSchema,
  creditAmountSchema,
  dayOrNull,
  daySchema,
  idSchema,
  keySchema,
  periodSchema,
  textList,
  textOrEmpty,
  textOrNull,
  timestampSchema,
} from '#src/domain/record/value-schemas.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

const tooMuch = 'This is more than the amount of the credit. Lower it, or raise the amount.';

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

const creditTypeSchema = z.enum(creditTypes).check(z.meta({ id: 'creditType' }));

const reportsSchema = z
  ._default(
    z.record(
      keySchema,
      z.strictObject({
        state: z.enum(reportStates),
        on: dayOrNull,
        postedAmount: z._default(z.nullable(anyAmountSchema), null),
      }),
    ),
    {},
  )
  .check(z.describe('By authority (abpmr) or by the id of an own requirement.'));

const certificationSchema = z
  .strictObject({
    ...entityBase,
    field: z.enum(specialties),
    status: z._default(z.enum(certificationStatuses), 'active'),
    requirement: textOrNull.check(
      z.describe('A requirement of the site, by its id; null where none applies.'),
    ),
    cycle: z._default(z.nullable(periodSchema), null),
    stages: z
      ._default(z.array(periodSchema), [])
      .check(z.describe('The stages of the cycle, only where they were corrected by hand.')),
    targets: z
      ._default(z.record(keySchema, anyAmountSchema), {})
      .check(z.describe('Own targets by criterion: credits, a share as a fraction, or times.')),
    counting: z
      ._default(z.nullable(z.array(creditTypeSchema)), null)
      .check(z.describe('Own list of the credit types that count; null follows the requirement.')),
    openingBalance: z
      ._default(
        z.nullable(
          z.strictObject({
            asOf: daySchema,
            total: anyAmountOrNone,
            related: anyAmountOrNone,
            selfAssessment: anyAmountOrNone,
          }),
        ),
        null,
      )
      .check(z.describe('What was earned by the end of a day, before the log began.')),
    judgedBy: z
      ._default(
        z.nullable(
          z.strictObject({ requirement: z.string(), effectiveFrom: daySchema, readOn: daySchema }),
        ),
        null,
      )
      .check(z.describe('The edition that judged the cycle, written when the cycle is closed.')),
  })
  .check(isDeletedWhenUpdated, z.meta({ id: 'certification', title: 'Certification' }));

const ownRequirementSchema = z
  .strictObject({
    ...entityBase,
    name: textOrEmpty,
    cycle: periodSchema,
    everyYears: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(100))), null),
    minimum: anyAmountOrNone,
    creditTypes: z
      ._default(z.array(creditTypeSchema), [])
      .check(z.describe('The types that count; an empty list means every type.')),
    topics: z._default(
      z.array(z.strictObject({ topic: z.string(), minimum: anyAmountSchema })),
      [],
    ),
  })
  .check(isDeletedWhenUpdated, z.meta({ id: 'requirement', title: 'Own requirement' }));

const creditSchema = z
  .strictObject({
    ...entityBase,
    status: z._default(z.enum(['completed', 'planned']), 'completed'),
    startedOn: dayOrNull,
    completedOn: daySchema.check(z.describe('The day that counts.')),
    amount: creditAmountSchema,
    creditType: creditTypeSchema,
    creditTypeName: textOrNull.check(
      z.describe('What the type is called; required with the type "other".'),
    ),
    alsoAs: z
      ._default(
        z.array(z.strictObject({ creditType: creditTypeSchema, amount: creditAmountSchema })),
        [],
      )
      .check(z.describe('Further awards on the same certificate. They never add up.')),
    selfAssessment: anyAmountOrNone.check(z.describe('Never more than the amount.')),
    related: z
      ._default(z.partialRecord(z.enum(specialties), anyAmountSchema), {})
      .check(z.describe('How much relates to each field, never more than the amount.')),
    topics: z._default(z.record(keySchema, anyAmountSchema), {}),
    title: textOrEmpty,
    provider: textOrNull.check(z.describe('A provider of the directory, by its id.')),
    providerName: textOrEmpty,
    activityFormat: z._default(z.nullable(z.enum(activityFormats)), null),
    notes: textOrEmpty,
    reports: reportsSchema,
    evidence: textList.check(z.describe('The ids of entries of evidence.')),
  })
  .check(
    isDeletedWhenUpdated,
    z.refine(({ startedOn, completedOn }) => startedOn === null || startedOn <= completedOn, {
      path: ['startedOn'],
      error: 'It starts after the day it was completed on. Correct one of them.',
    }),
    z.refine(({ creditType, creditTypeName }) => creditType !== 'other' || !!creditTypeName, {
      path: ['creditTypeName'],
      error: 'Say what the type "other" is called.',
    }),
    z.refine(({ selfAssessment, amount }) => selfAssessment <= amount, {
      path: ['selfAssessment'],
      error: tooMuch,
    }),
    ...specialties.map((field) =>
      z.refine<{ readonly related: Partial<Record<string, number>>; readonly amount: number }>(
        ({ related, amount }) => (related[field] ?? 0) <= amount,
        { path: ['related', field], error: tooMuch },
      ),
    ),
    z.meta({ id: 'credit', title: 'Credit' }),
  );

const milestoneSchema = z
  .strictObject({
    ...entityBase,
    kind: z.enum(milestoneKinds),
    completedOn: daySchema,
    title: textOrEmpty,
    notes: textOrEmpty,
    reports: reportsSchema,
    evidence: textList,
  })
  .check(isDeletedWhenUpdated, z.meta({ id: 'milestone', title: 'Milestone' }));

const evidenceSchema = z
  .strictObject({
    ...entityBase,
    fileName: textOrEmpty,
    mediaType: textOrEmpty,
    bytes: z._default(z.int().check(z.minimum(0)), 0),
    sha256: z._default(
      z.string().check(z.regex(/^([0-9a-f]{64})?$/, 'Write 64 lower-case hexadecimal digits.')),
      '',
    ),
  })
  .check(isDeletedWhenUpdated, z.meta({ id: 'evidence', title: 'Evidence' }));

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

/** The schema of one whole entry, by the name of its list in the file. */
export const entrySchemas = {
  certifications: certificationSchema,
  requirements: ownRequirementSchema,
  credits: creditSchema,
  milestones: milestoneSchema,
  evidence: evidenceSchema,
} as const satisfies { readonly [Kind in EntityKind]: z.ZodMiniType<EntityOf[Kind]> };

/** One whole entry as the file writes it. */
export type EntryInFile<Kind extends EntityKind> = z.input<(typeof entrySchemas)[Kind]>;
