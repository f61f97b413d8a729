import { z } from 'zod';

import {
  linkSchema,
  amountSchema,
  textSchema,
  daySchema,
  idSchema,
  orderSchema,
} from '#src/domain/content/written-values.ts';
import { activityFormats } from '#src/domain/activity-format.ts';
import { citationSchema, citationsSchema, citedSchema } from '#src/domain/content/citation.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { boardAnswers } from '#src/domain/board-answer.ts';

/** Who gives the credit, in the words pages show. */
export const giverNames = {
  ama: 'From the American Medical Association, by direct application',
  provider: 'From a provider, for an activity it designated',
} as const;
export type Giver = keyof typeof giverNames;

const amountPerUnit = {
  amount: amountSchema,
  per: textSchema.describe(
    'What the amount is for, after the word “for”: `each article`, `a year of residency`.',
  ),
};

const specialAmountSchema = z.strictObject({
  ...amountPerUnit,
  isMaximum: z.boolean().describe('Whether it’s the most you can earn, and less is usual.'),
  limit: z
    .strictObject(amountPerUnit)
    .nullable()
    .describe('A limit over a longer time, such as 12 for each year; `null` if we know of none.'),
  citation: citationSchema,
});

/** Credit that is easy to miss, because no course is behind it. */
export const specialSchema = z.strictObject({
  order: orderSchema.describe('Its position among those from the same giver.'),
  name: textSchema,
  givenBy: z.enum(Object.keys(giverNames) as [Giver, ...Giver[]]),
  summary: textSchema.describe('What it is for, in one or two sentences.'),
  creditTypes: z.array(citedSchema(z.enum(creditTypes))).min(1, 'Say which credit type it is.'),
  amounts: z.array(specialAmountSchema).describe('Empty if we know of no number.'),
  conditions: z.array(citedSchema(textSchema)).describe('What must be true, one sentence each.'),
  timeLimit: citedSchema(textSchema)
    .nullable()
    .describe('The deadline for claiming it; `null` if we haven’t read one.'),
  fee: citedSchema(textSchema)
    .nullable()
    .describe('What it costs; `null` if we haven’t read a price.'),
  forBoard: z
    .strictObject({
      standing: z.enum(boardAnswers),
      because: textSchema,
      citations: citationsSchema,
    })
    .describe('Whether we know that ABPMR counts it, and why.'),
  format: z
    .enum(activityFormats)
    .nullable()
    .describe('The format to log it under; `null` if none fits.'),
  providers: z.array(idSchema).describe('Ids of directory providers known to offer it.'),
  link: linkSchema,
  notKnown: z.array(textSchema),
  checkedOn: daySchema,
});
export type Special = z.infer<typeof specialSchema>;
