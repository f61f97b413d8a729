import { z } from 'zod';

import { citationSchema, citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { idSchema } from '#src/domain/content/id-schema.ts';
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
