import { z } from 'zod';

import { citationSchema, citationsSchema } from '#src/domain/content/citation.ts';
import { textSchema, idSchema, orderSchema } from '#src/domain/content/written-values.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { boardAnswers } from '#src/domain/board-answer.ts';

const wordingsSchema = z.array(textSchema);

/** What certificates call one kind of credit, and the rule that applies to it. */
export const wordingSchema = z.strictObject({
  name: textSchema.describe('The kind of credit, as the page names it.'),
  saysLittle: z
    .boolean()
    .optional()
    .describe('Its words mean something only where no other kind is named: “CME credit”.'),
  rule: z
    .union([
      z.strictObject({ accreditor: idSchema, creditType: z.enum(creditTypes) }),
      z.strictObject({
        standing: z.enum(boardAnswers),
        because: textSchema,
        citations: citationsSchema,
      }),
    ])
    .describe('A line of content/accreditors, or for a kind that has none, a rule of its own.'),
  exact: wordingsSchema.describe(
    'Its full name, in the singular. Capitals, plurals, ™ and spaces do not matter.',
  ),
  loose: wordingsSchema.describe('Shorter names that certificates print.'),
  citation: citationSchema.describe('Where the exact wording was read.'),
});
export type Wording = z.infer<typeof wordingSchema>;

/** Words in the sentence of a credit that give pause, and what to ask oneself then. */
export const pauseSchema = z.strictObject({
  order: orderSchema,
  name: textSchema,
  words: z.array(textSchema).min(1).describe('Whole words. Capitals and spaces do not matter.'),
  except: z.array(textSchema).describe('Wordings with these words that are harmless.'),
  anywhere: z
    .boolean()
    .optional()
    .describe('It gives pause in any sentence of the text, not only in that of the credit.'),
  unless: z
    .array(textSchema)
    .optional()
    .describe('It gives no pause where the sentence of the credit has one of these words.'),
  isRate: z
    .boolean()
    .optional()
    .describe('The number beside the credit is a rate, not an amount: “per article”.'),
  question: textSchema.describe('One question for the reader to answer.'),
});
export type Pause = z.infer<typeof pauseSchema>;
