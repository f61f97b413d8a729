import { z } from 'zod';

import { idSchema, textSchema, urlSchema, daySchema } from '#src/domain/content/written-values.ts';

const noCitation = 'Every fact needs a citation. Add {confidence, source, locator}.';

const readSomewhere = {
  source: idSchema.describe('Where you read it: a file in content/sources.'),
  locator: textSchema.describe('Where it is in the source: a heading, a table, a paragraph.'),
  quote: textSchema
    .max(300, 'Keep a quotation to 300 characters.')
    .optional()
    .describe('A few words from the source, word for word.'),
  caveat: textSchema
    .optional()
    .describe('What limits the fact, such as an older program, one member’s page or a doubt.'),
};

/**
 * Where a fact comes from and how sure it is.
 *
 * - `confirmed`: read on a page of the organization the fact is about.
 * - `third-party`: read, but only on somebody else's page.
 * - `derived`: follows from confirmed facts; `derivation` says how.
 * - `background`: general knowledge; no page was seen. Never shown as verified.
 */
export const citationSchema = z
  .discriminatedUnion(
    'confidence',
    [
      z.strictObject({ confidence: z.literal('confirmed'), ...readSomewhere }),
      z.strictObject({ confidence: z.literal('third-party'), ...readSomewhere }),
      z.strictObject({
        confidence: z.literal('derived'),
        ...readSomewhere,
        derivation: textSchema.describe('How you derived the fact, in words.'),
      }),
      z.strictObject({ confidence: z.literal('background'), caveat: textSchema.optional() }),
    ],
    { error: ({ input }) => (input === undefined ? noCitation : undefined) },
  )
  .meta({ id: 'citation', title: 'Citation' });
export type Citation = z.infer<typeof citationSchema>;
export type Confidence = Citation['confidence'];

/** One or more places where a fact was read; pages show the first, then the others. */
export const citationsSchema = z
  .array(citationSchema, { error: ({ input }) => (input === undefined ? noCitation : undefined) })
  .min(1, noCitation);

/** A value with the citation it rests on. */
export function citedSchema<Schema extends z.ZodType>(value: Schema) {
  return z.strictObject({ value, citation: citationSchema });
}

/** A page or file in which facts were read. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  publisher: textSchema,
  url: urlSchema.nullable().describe('`null` if the source has no public address.'),
  accessed: daySchema.describe('The day one of us last read it, or a copy of it.'),
  era: textSchema.describe('What we know of its age, in words: `undated copy, after 2015`.'),
  kind: z
    .enum(['board', 'organization', 'third-party'])
    .describe('Whose page it is. It decides how we read a contradiction.'),
});
export type Source = z.infer<typeof sourceSchema>;
