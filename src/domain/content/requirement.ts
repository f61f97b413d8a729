import { z } from 'zod';

import { creditTypes } from '#src/domain/credit-type.ts';
import { milestoneKinds } from '#src/domain/record/milestone.ts';
import { amountSchema } from '#src/domain/content/amount-schema.ts';
import { citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';

const creditTypeSchema = z.enum(creditTypes);

/** Every id a criterion may have. */
export const criterionIds = [
  'total',
  'related',
  'self-assessment',
  'pace',
  'practice-improvement',
] as const;

const criterionBase = {
  /** Never renamed: targets in a physician's record refer to it. */
  id: z.enum(criterionIds),
  /** What the physician should do, as one short sentence. */
  label: textSchema,
  /** The rule in the site's own words. */
  explanation: textSchema,
  citations: citationsSchema,
};

/** One checkable part of an edition. */
export const criterionSchema = z.discriminatedUnion('kind', [
  /** Earn at least this much credit of the types that count. */
  z.strictObject({
    kind: z.literal('total'),
    ...criterionBase,
    minimum: amountSchema,
    counting: z.array(creditTypeSchema).min(1, 'Name at least one type of credit that counts.'),
    /** Types of which it is not known whether the board counts them. */
    uncertain: z.array(creditTypeSchema),
    countingCitations: citationsSchema,
  }),
  /** At least this part of what is logged relates to the certificate's field. */
  z.strictObject({
    kind: z.literal('share'),
    ...criterionBase,
    /** A fraction, in steps of 0.01: `0.5` is half. */
    atLeast: z
      .number()
      .min(0.01, 'A share is a fraction above 0, such as 0.5.')
      .max(1, 'A share is a fraction of at most 1: half is 0.5.')
      .multipleOf(0.01, 'A share comes in steps of 0.01.'),
    relatedTo: z.literal('certification'),
  }),
  /** Earn at least this much self-assessment credit; `null` where no number is known. */
  z.strictObject({
    kind: z.literal('self-assessment'),
    ...criterionBase,
    minimum: amountSchema.nullable(),
    /** What meets it without counting credits, in words. */
    metBy: textSchema.nullable(),
    /** The milestone that `metBy` speaks of. */
    metByMilestone: z.enum(milestoneKinds).nullable(),
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
  /** The last day it was in force; `null` while it still is. */
  effectiveTo: daySchema.nullable(),
  effectiveCitations: citationsSchema,
  cycleYears: z.int().positive(),
  /** Years per stage, where the cycle is judged in stages; they add up to the cycle. */
  stageYears: z.array(z.int().positive()),
  cycleCitations: citationsSchema,
  criteria: z.array(criterionSchema).min(1, 'An edition has at least one criterion.'),
});

/** A requirement's text as in force over a span of days. */
export const editionSchema = editionShape
  .refine(
    ({ effectiveFrom, effectiveTo }) => effectiveTo === null || effectiveFrom <= effectiveTo,
    {
      path: ['effectiveTo'],
      error: 'The last day comes before the first: correct one of them.',
    },
  )
  .refine(
    ({ cycleYears, stageYears }) =>
      stageYears.length === 0 || stageYears.reduce((sum, years) => sum + years, 0) === cycleYears,
    {
      path: ['stageYears'],
      error: 'Make the stages add up to cycleYears, or write [] where there are none.',
    },
  )
  .refine(({ criteria }) => new Set(criteria.map(({ id }) => id)).size === criteria.length, {
    path: ['criteria'],
    error: 'Two criteria have the same id: give each its own.',
  });
export type Edition = z.infer<typeof editionSchema>;

export const requirementSchema = z.strictObject({
  name: textSchema,
  /** As a tight place shows it. */
  shortName: textSchema,
  authority: z.literal('abpmr'),
  /** `current`, `ending` (only cycles begun under it) or `historical` (not offered in setup). */
  status: z.enum(['current', 'ending', 'historical']),
  /** Whom it applies to, in one sentence. */
  appliesTo: textSchema,
  summary: textSchema,
  editions: z.array(editionSchema).min(1, 'A requirement has at least one edition.'),
  /** A calculation spelled out, with its citation. */
  workedExamples: z.array(
    z.strictObject({ title: textSchema, text: textSchema, citations: citationsSchema }),
  ),
  /** What nobody could read anywhere, one sentence each. */
  notKnown: z.array(textSchema),
  checkedOn: daySchema,
});
export type Requirement = z.infer<typeof requirementSchema>;
