import { z } from 'zod';

import { textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';

/** A page or file in which facts were read. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  publisher: textSchema,
  url: z
    .url({ protocol: /^https?$/, error: 'Expected an http(s) address.' })
    .nullable()
    .describe('`null` where the source has no public address.'),
  accessed: daySchema.describe('The day a person of this project last read it, or its copy.'),
  era: textSchema.describe('What is known of its age, in words: `undated copy, after 2015`.'),
  kind: z
    .enum(['board', 'organization', 'third-party'])
    .describe('Whose page it is: decides how a contradiction is read.'),
});
export type Source = z.infer<typeof sourceSchema>;
