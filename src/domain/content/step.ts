import { z } from 'zod';

import { citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';
import { idSchema } from '#src/domain/content/id-schema.ts';

/** Where an answer leads: to a requirement's page, or to another step. */
const destinationSchema = z.union([
  z.strictObject({ requirement: idSchema }),
  z.strictObject({ step: idSchema }),
]);
export type Destination = z.infer<typeof destinationSchema>;

const answerSchema = z.strictObject({
  id: idSchema.describe('Part of the next page’s address. Unique within its question.'),
  text: textSchema,
  hint: textSchema.nullable().describe('How to tell; `null` for none.'),
  leadsTo: destinationSchema,
});

/** A question on the way to the requirement that applies. */
const questionSchema = z.strictObject({
  kind: z.literal('question'),
  title: textSchema.describe('It ends with a question mark.'),
  text: textSchema.describe('Why it matters, or where to look.'),
  answers: z.array(answerSchema).min(2, 'Add at least two answers.'),
  citations: citationsSchema,
  checkedOn: daySchema,
});

/** Where the facts decide no further: what is known, what is not, what to do. */
const endingSchema = z.strictObject({
  kind: z.literal('ending'),
  title: textSchema,
  text: textSchema,
  advice: z.array(textSchema).min(1, 'Say what to do next.').describe('What to do next, in order.'),
  requirements: z.array(idSchema).describe('Ids of requirements worth reading in the meantime.'),
  unknowns: z.array(idSchema).describe('Ids of the open questions behind it.'),
  citations: citationsSchema,
  checkedOn: daySchema,
});

/** A step of “which requirement applies to me?”; the one called `start` comes first. */
export const stepSchema = z.discriminatedUnion('kind', [
  questionSchema.refine(
    ({ answers }) => new Set(answers.map(({ id }) => id)).size === answers.length,
    { path: ['answers'], error: 'Two answers have the same id. Give each its own.' },
  ),
  endingSchema,
]);
export type Step = z.infer<typeof stepSchema>;
export type Question = Extract<Step, { kind: 'question' }>;
export type Ending = Extract<Step, { kind: 'ending' }>;
export type Answer = Question['answers'][number];

export const firstStep = 'start';
