import { z } from 'zod';

import { creditTypes } from '#src/domain/credit-type.ts';
import { milestoneKinds } from '#src/domain/record/milestone.ts';
import { amountSchema, textSchema, daySchema } from '#src/domain/content/written-values.ts';
import { citationsSchema } from '#src/domain/content/citation.ts';

const creditTypeSchema = z.enum(creditTypes);

/** Every id a criterion may have. */
const criterionIds = [
  'total',
  'related',
  'self-assessment',
  'pace',
  'practice-improvement',
] as const;

const criterionBase = {
  id: z.enum(criterionIds).describe('Never rename it. Targets in physicians’ records refer to it.'),
  label: textSchema.describe('What the physician should do, as one short sentence.'),
  explanation: textSchema.describe('The rule, in our own words.'),
  citations: citationsSchema,
};

/** One checkable part of an edition. */
const criterionSchema = z.discriminatedUnion('kind', [
  /** Earn at least this much credit of the types that count. */
  z.strictObject({
    kind: z.literal('total'),
    ...criterionBase,
    minimum: amountSchema,
    counting: z.array(creditTypeSchema).min(1, 'List at least one credit type that counts.'),
    uncertain: z
      .array(creditTypeSchema)
      .describe('Credit types that we don’t know whether the board counts.'),
    countingCitations: citationsSchema,
  }),
  /** At least this part of what is logged relates to the certificate's field. */
  z.strictObject({
    kind: z.literal('share'),
    ...criterionBase,
    /** A fraction, in steps of 0.01: `0.5` is half. */
    atLeast: z
      .number()
      .min(0.01, 'Use a fraction above 0, such as 0.5.')
      .max(1, 'Use a fraction of 1 or less. Half is 0.5.')
      .multipleOf(0.01, 'Use steps of 0.01.'),
    relatedTo: z.literal('certification'),
  }),
  /** Earn at least this much self-assessment credit; `null` where no number is known. */
  z.strictObject({
    kind: z.literal('self-assessment'),
    ...criterionBase,
    minimum: amountSchema.nullable(),
    metBy: textSchema.nullable().describe('What meets it other than credits, in words.'),
    metByMilestone: z.enum(milestoneKinds).nullable().describe('The milestone that `metBy` names.'),
  }),
  /** Complete something this many times. */
  z.strictObject({
    kind: z.literal('occurrences'),
    ...criterionBase,
    times: z.int().positive(),
    milestone: z.enum(milestoneKinds),
  }),
  /** Advice on the average per year; never a failure. */
  z.strictObject({
    kind: z.literal('pace'),
    ...criterionBase,
    perYear: amountSchema,
  }),
]);
export type Criterion = z.infer<typeof criterionSchema>;

const editionShape = z.strictObject({
  effectiveFrom: daySchema,
  effectiveTo: daySchema
    .nullable()
    .describe('The last day it was in force; `null` if it still is.'),
  effectiveCitations: citationsSchema,
  cycleYears: z.int().positive(),
  stageYears: z
    .array(z.int().positive())
    .describe('Years per stage, if the cycle has stages. They add up to the cycle.'),
  cycleCitations: citationsSchema,
  criteria: z.array(criterionSchema).min(1, 'Add at least one criterion.'),
});

/** A requirement's text as in force over a span of days. */
export const editionSchema = editionShape
  .refine(
    ({ effectiveFrom, effectiveTo }) => effectiveTo === null || effectiveFrom <= effectiveTo,
    {
      path: ['effectiveTo'],
      error: 'The last day is before the first. Correct one of them.',
    },
  )
  .refine(
    ({ cycleYears, stageYears }) =>
      stageYears.length === 0 || stageYears.reduce((sum, years) => sum + years, 0) === cycleYears,
    {
      path: ['stageYears'],
      error: 'Make the stages add up to cycleYears, or write [] if there are none.',
    },
  )
  .refine(({ criteria }) => new Set(criteria.map(({ id }) => id)).size === criteria.length, {
    path: ['criteria'],
    error: 'Two criteria have the same id. Give each its own.',
  });
export type Edition = z.infer<typeof editionSchema>;

export const requirementSchema = z.strictObject({
  name: textSchema,
  shortName: textSchema.describe('A short name, for tight spaces.'),
  authority: z.literal('abpmr'),
  status: z
    .enum(['current', 'ending', 'historical'])
    .describe(
      '`current`, `ending` (only cycles begun under it) or `historical` (not offered in setup).',
    ),
  appliesTo: textSchema.describe('Who it applies to, in one sentence.'),
  summary: textSchema,
  editions: z.array(editionSchema).min(1, 'Add at least one edition.'),
  workedExamples: z
    .array(z.strictObject({ title: textSchema, text: textSchema, citations: citationsSchema }))
    .describe('A worked calculation, with its citation.'),
  notKnown: z.array(textSchema).describe('What we couldn’t find out, one sentence each.'),
  checkedOn: daySchema,
});
export type Requirement = z.infer<typeof requirementSchema>;
