import { z } from 'zod';

import { activityFormats } from '#src/domain/activity-format.ts';
import { amountSchema } from '#src/domain/content/amount-schema.ts';
import {
  citationSchema,
  citationsSchema,
  citedSchema,
  textSchema,
} from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';
import { idSchema } from '#src/domain/content/id-schema.ts';
import { orderSchema } from '#src/domain/content/order-schema.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { standings } from '#src/domain/standing.ts';

/** Who gives the credit, in the words pages show. */
export const giverNames = {
  ama: 'The American Medical Association, on direct application',
  provider: 'A provider, for an activity that it designated',
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
  isMaximum: z.boolean().describe('Whether it is the most that can be earned, and less is usual.'),
  limit: z
    .strictObject(amountPerUnit)
    .nullable()
    .describe('A limit over a longer span, such as 12 for each year; `null` where none is known.'),
  citation: citationSchema,
});

/** Credit that is easy to miss, because no course is behind it. */
export const specialSchema = z.strictObject({
  order: orderSchema.describe('Its place among those of the same giver.'),
  name: textSchema,
  givenBy: z.enum(Object.keys(giverNames) as [Giver, ...Giver[]]),
  summary: textSchema.describe('What it is for, in one or two sentences.'),
  creditTypes: z.array(citedSchema(z.enum(creditTypes))).min(1, 'Say which type of credit it is.'),
  amounts: z.array(specialAmountSchema).describe('Empty where no number is known.'),
  conditions: z.array(citedSchema(textSchema)).describe('What must hold; each a sentence.'),
  timeLimit: citedSchema(textSchema)
    .nullable()
    .describe('Until when it can be claimed; `null` where nothing was read.'),
  fee: citedSchema(textSchema).nullable().describe('What it costs; `null` where nothing was read.'),
  forBoard: z
    .strictObject({
      standing: z.enum(standings),
      because: textSchema,
      citations: citationsSchema,
    })
    .describe('Whether it is known to count for ABPMR, and why.'),
  format: z
    .enum(activityFormats)
    .nullable()
    .describe('The format to log it under; `null` where none fits.'),
  providers: z
    .array(idSchema)
    .describe('Ids of providers in the directory that are known to offer it.'),
  link: z
    .strictObject({
      url: z.url({ protocol: /^https?$/, error: 'Expected an http(s) address.' }),
      label: textSchema,
    })
    .nullable(),
  notKnown: z.array(textSchema),
  checkedOn: daySchema,
});
export type Special = z.infer<typeof specialSchema>;
