import { z } from 'zod';

import { activityFormats } from '#src/domain/activity-format.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { citationSchema, citedSchema, textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';
import { idSchema } from '#src/domain/content/id-schema.ts';

const urlSchema = z.url({ protocol: /^https?$/, error: 'Expected an http(s) address.' });

/** A telephone number as an American page prints it: `(847) 737-6000`. */
const phoneNumberSchema = z
  .string()
  .regex(/^\(\d{3}\) \d{3}-\d{4}$/, 'Write a number as (847) 737-6000.');

/** What a provider tells ABPMR about its learners without their doing. */
const automaticReportSchema = z.strictObject({
  covers: z
    .enum(['everything', 'part'])
    .describe('Whether everything the provider offers is reported, or a part of it.'),
  what: textSchema.describe('What is reported, as a phrase that follows “reports”.'),
  condition: z
    .literal('membership')
    .nullable()
    .describe('What must hold for the physician; `null` for nothing.'),
  citation: citationSchema,
});

/** Where a telephone number was read, in the words pages show. */
export const phoneNames = {
  'board-page': 'As printed on the board’s page',
  newer: 'Newer number',
  'own-page': 'As printed on its own page',
  other: 'Another number, read on an older page',
} as const;
export type PhoneOrigin = keyof typeof phoneNames;

const phoneSchema = z.strictObject({
  number: phoneNumberSchema,
  as: z.enum(Object.keys(phoneNames) as [PhoneOrigin, ...PhoneOrigin[]]),
  citation: citationSchema,
});

const providerShape = z.strictObject({
  name: textSchema,
  abbreviation: textSchema.nullable(),
  alsoKnownAs: z.array(textSchema).describe('Other names and spellings it is searched by.'),
  notToBeConfusedWith: z
    .array(
      z.strictObject({ name: textSchema, abbreviation: textSchema, provider: idSchema.nullable() }),
    )
    .describe('Organizations it is easily mistaken for; `provider` where the directory has them.'),
  onBoardPage: z
    .strictObject({
      printedAs: textSchema
        .nullable()
        .describe('The name, letter for letter; `null` where the page lost it.'),
      withPhone: z
        .boolean()
        .describe('Whether the page prints a telephone number, which `phones` then holds.'),
      remark: textSchema.nullable().describe('What is known about a misspelling or a gap.'),
    })
    .nullable()
    .describe('How it stands on the board’s page; `null` for a provider that is not there.'),
  summary: textSchema.describe(
    'What it is and why it matters to a physiatrist, in one or two sentences.',
  ),
  citation: citationSchema.describe('That it exists and offers CME.'),
  phones: z
    .array(phoneSchema)
    .describe('The newest first; a number printed on the board’s page is never left out.'),
  place: citedSchema(textSchema).nullable(),
  website: citedSchema(urlSchema).nullable(),
  activities: citedSchema(urlSchema).nullable().describe('The page that lists its activities.'),
  accreditors: z.array(citedSchema(idSchema)),
  creditTypes: z.array(citedSchema(z.enum(creditTypes))),
  selfAssessment: citedSchema(textSchema)
    .nullable()
    .describe(
      'Self-assessment CME that ABPMR approved or approves; `null` where nothing is known.',
    ),
  formats: z.array(citedSchema(z.enum(activityFormats))),
  topics: z.array(citedSchema(idSchema)).describe('Ids of content/topics.'),
  cost: citedSchema(z.enum(['free', 'some-free', 'paid']))
    .nullable()
    .describe('`null` where nobody looked or nothing was found.'),
  membersOnly: citedSchema(z.boolean()).nullable(),
  reports: z.array(automaticReportSchema).describe('Empty where no automatic report is known.'),
  notes: z
    .array(z.strictObject({ text: textSchema, citation: citationSchema }))
    .describe('Further facts worth a sentence.'),
  notKnown: z.array(textSchema),
  checkedOn: daySchema,
});

/** An organization that offers CME. */
export const providerSchema = providerShape.refine(
  ({ onBoardPage, phones }) =>
    onBoardPage?.withPhone !== true || phones.some((phone) => phone.as === 'board-page'),
  {
    path: ['phones'],
    error: 'The board’s page prints a number: add it as “board-page”, or set withPhone to false.',
  },
);
export type Provider = z.infer<typeof providerSchema>;
