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
  /** Whether everything the provider offers is reported, or a part of it. */
  covers: z.enum(['everything', 'part']),
  /** What is reported, as a phrase that follows “reports”. */
  what: textSchema,
  /** What must hold for the physician; `null` for nothing. */
  condition: z.literal('membership').nullable(),
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
  /** Other names and spellings it is searched by. */
  alsoKnownAs: z.array(textSchema),
  /** Organizations it is easily mistaken for; `provider` where the directory has them. */
  notToBeConfusedWith: z.array(
    z.strictObject({ name: textSchema, abbreviation: textSchema, provider: idSchema.nullable() }),
  ),
  /** How it stands on the board's page; `null` for a provider that is not there. */
  onBoardPage: z
    .strictObject({
      /** The name, letter for letter; `null` where the page lost it. */
      printedAs: textSchema.nullable(),
      /** Whether the page prints a telephone number, which `phones` then holds. */
      withPhone: z.boolean(),
      /** What is known about a misspelling or a gap. */
      remark: textSchema.nullable(),
    })
    .nullable(),
  /** What it is and why it matters to a physiatrist, in one or two sentences. */
  summary: textSchema,
  /** That it exists and offers CME. */
  citation: citationSchema,
  /** The newest first; a number printed on the board's page is never left out. */
  phones: z.array(phoneSchema),
  place: citedSchema(textSchema).nullable(),
  website: citedSchema(urlSchema).nullable(),
  /** The page that lists its activities. */
  activities: citedSchema(urlSchema).nullable(),
  accreditors: z.array(citedSchema(idSchema)),
  creditTypes: z.array(citedSchema(z.enum(creditTypes))),
  /** Self-assessment CME that ABPMR approved or approves; `null` where nothing is known. */
  selfAssessment: citedSchema(textSchema).nullable(),
  formats: z.array(citedSchema(z.enum(activityFormats))),
  /** Ids of content/topics. */
  topics: z.array(citedSchema(idSchema)),
  /** `null` where nobody looked or nothing was found. */
  cost: citedSchema(z.enum(['free', 'some-free', 'paid'])).nullable(),
  membersOnly: citedSchema(z.boolean()).nullable(),
  /** Empty where no automatic report is known. */
  reports: z.array(automaticReportSchema),
  /** Further facts worth a sentence. */
  notes: z.array(z.strictObject({ text: textSchema, citation: citationSchema })),
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
