import { z } from 'zod';

import { creditTypes, type CreditType } from '#src/domain/credit-type.ts';
import { citationSchema, citationsSchema, citedSchema } from '#src/domain/content/citation.ts';
import { textSchema, idSchema, daySchema } from '#src/domain/content/written-values.ts';
import { boardAnswers } from '#src/domain/board-answer.ts';

/** Who accredits providers, or grants a type of credit. */
export const accreditorSchema = z.strictObject({
  name: textSchema,
  abbreviation: textSchema,
  website: citedSchema(z.url({ protocol: /^https$/ })).nullable(),
  summary: textSchema.describe('Who it is, in our own words.'),
  citation: citationSchema,
  credits: z.array(
    z.strictObject({
      creditType: z.enum(creditTypes),
      standing: z.enum(boardAnswers).describe('Whether ABPMR counts it.'),
      because: textSchema.describe('Why, in one sentence.'),
      citations: citationsSchema,
    }),
  ),
  phrases: z
    .array(
      z.strictObject({
        phrase: textSchema.describe('“…” and what is in [brackets] stand for other words.'),
        meaning: textSchema,
        about: idSchema
          .optional()
          .describe('The kind it is about, of content/wordings; others are only compared with it.'),
        citation: citationSchema,
      }),
    )
    .describe('Exact words to look for on a certificate. None of them gives pause.'),
  conversions: z.array(
    z.strictObject({ from: textSchema, to: textSchema, how: textSchema, citation: citationSchema }),
  ),
  notKnown: z.array(textSchema),
  checkedOn: daySchema,
});
export type Accreditor = z.infer<typeof accreditorSchema>;

/** What an accreditor's page says of one type of credit. */
export type CreditRule = Accreditor['credits'][number];

/** The rule for a type, from the first accreditor that lists it; `undefined` where none does. */
export function creditRuleFor(
  type: CreditType,
  accreditors: ReadonlyMap<string, Accreditor>,
): CreditRule | undefined {
  for (const { credits } of accreditors.values()) {
    const found = credits.find(({ creditType }) => creditType === type);
    if (found !== undefined) return found;
  }
  return undefined;
}
