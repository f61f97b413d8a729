import { z } from 'zod';

import { urlSchema, textSchema, daySchema, idSchema } from '#src/domain/content/written-values.ts';
import { activityFormats } from '#src/domain/activity-format.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { citationSchema, citedSchema } from '#src/domain/content/citation.ts';
import { phoneNames, type PhoneOrigin } from '#src/domain/phone.ts';

/** A telephone number as an American page prints it: `(847) 737-6000`. */
const phoneNumberSchema = z
  .string()
  .regex(/^\(\d{3}\) \d{3}-\d{4}$/, 'Write a phone number as (847) 737-6000.');

/** What a provider tells ABPMR about its learners without their doing. */
const automaticReportSchema = z.strictObject({
  covers: z
    .enum(['everything', 'part'])
    .describe('Whether the provider reports everything it offers, or some of it.'),
  what: textSchema.describe('What it reports, as a phrase that follows “reports”.'),
  condition: z
    .literal('membership')
    .nullable()
    .describe('What the physician must meet; `null` for nothing.'),
  citation: citationSchema,
});

const phoneSchema = z.strictObject({
  number: phoneNumberSchema,
  as: z.enum(Object.keys(phoneNames) as [PhoneOrigin, ...PhoneOrigin[]]),
  citation: citationSchema,
});

const providerShape = z.strictObject({
  name: textSchema,
  abbreviation: textSchema.nullable(),
  alsoKnownAs: z.array(textSchema).describe('Other names and spellings people search for.'),
  notToBeConfusedWith: z
    .array(
      z.strictObject({ name: textSchema, abbreviation: textSchema, provider: idSchema.nullable() }),
    )
    .describe('Organizations people confuse it with. Set `provider` if the directory lists them.'),
  onBoardPage: z
    .strictObject({
      printedAs: textSchema
        .nullable()
        .describe('The name, letter for letter; `null` if the page is missing it.'),
      withPhone: z
        .boolean()
        .describe('Whether the page prints a phone number. If so, add it to `phones`.'),
      remark: textSchema.nullable().describe('What we know about a misspelling or a gap.'),
    })
    .nullable()
    .describe('How the board’s page lists it; `null` if it doesn’t.'),
  summary: textSchema.describe(
    'What it is and why it matters to a physiatrist, in one or two sentences.',
  ),
  citation: citationSchema.describe('Shows that it exists and offers CME.'),
  phones: z
    .array(phoneSchema)
    .describe('Newest first. Always include a number printed on the board’s page.'),
  place: citedSchema(textSchema).nullable(),
  website: citedSchema(urlSchema).nullable(),
  activities: citedSchema(urlSchema).nullable().describe('The page that lists its activities.'),
  accreditors: z.array(citedSchema(idSchema)),
  creditTypes: z.array(citedSchema(z.enum(creditTypes))),
  selfAssessment: citedSchema(textSchema)
    .nullable()
    .describe('Self-assessment CME that ABPMR approved or approves; `null` if we know of none.'),
  formats: z.array(citedSchema(z.enum(activityFormats))),
  topics: z.array(citedSchema(idSchema)).describe('Ids of content/topics.'),
  cost: citedSchema(z.enum(['free', 'some-free', 'paid']))
    .nullable()
    .describe('`null` if nobody looked or found anything.'),
  membersOnly: citedSchema(z.boolean()).nullable(),
  reports: z.array(automaticReportSchema).describe('Empty if we know of no automatic report.'),
  notes: z
    .array(z.strictObject({ text: textSchema, citation: citationSchema }))
    .describe('Other facts worth a sentence.'),
  notKnown: z.array(textSchema),
  checkedOn: daySchema,
});

/** An organization that offers CME. */
export const providerSchema = providerShape.refine(
  ({ onBoardPage, phones }) =>
    onBoardPage?.withPhone !== true || phones.some((phone) => phone.as === 'board-page'),
  {
    path: ['phones'],
    error: 'The board’s page prints a number. Add it as “board-page”, or set withPhone to false.',
  },
);
export type Provider = z.infer<typeof providerSchema>;
