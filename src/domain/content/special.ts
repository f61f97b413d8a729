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
  /** What the amount is for, after the word “for”: `each article`, `a year of residency`. */
  per: textSchema,
};

const specialAmountSchema = z.strictObject({
  ...amountPerUnit,
  /** Whether it is the most that can be earned, and less is usual. */
  isMaximum: z.boolean(),
  /** A limit over a longer span, such as 12 for each year; `null` where none is known. */
  limit: z.strictObject(amountPerUnit).nullable(),
  citation: citationSchema,
});

/** Credit that is easy to miss, because no course is behind it. */
export const specialSchema = z.strictObject({
  /** Its place among those of the same giver. */
  order: orderSchema,
  name: textSchema,
  givenBy: z.enum(Object.keys(giverNames) as [Giver, ...Giver[]]),
  /** What it is for, in one or two sentences. */
  summary: textSchema,
  creditTypes: z.array(citedSchema(z.enum(creditTypes))).min(1, 'Say which type of credit it is.'),
  /** Empty where no number is known. */
  amounts: z.array(specialAmountSchema),
  /** What must hold; each a sentence. */
  conditions: z.array(citedSchema(textSchema)),
  /** Until when it can be claimed; `null` where nothing was read. */
  timeLimit: citedSchema(textSchema).nullable(),
  /** What it costs; `null` where nothing was read. */
  fee: citedSchema(textSchema).nullable(),
  /** Whether it is known to count for ABPMR, and why. */
  forBoard: z.strictObject({
    standing: z.enum(standings),
    because: textSchema,
    citations: citationsSchema,
  }),
  /** The format to log it under; `null` where none fits. */
  format: z.enum(activityFormats).nullable(),
  /** Ids of providers in the directory that are known to offer it. */
  providers: z.array(idSchema),
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
