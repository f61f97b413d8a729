import { z } from 'zod';

import { textSchema } from '#src/domain/content/citation.ts';
import { orderSchema } from '#src/domain/content/order-schema.ts';

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
