import { z } from 'zod';

import { textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';

/** A page or file in which facts were read. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  publisher: textSchema,
  url: z
    .url({ protocol: /^https?$/, error: 'Use an address that starts with http:// or https://.' })
    .nullable()
    .describe('`null` if the source has no public address.'),
  accessed: daySchema.describe('The day one of us last read it, or a copy of it.'),
  era: textSchema.describe('What we know of its age, in words: `undated copy, after 2015`.'),
  kind: z
    .enum(['board', 'organization', 'third-party'])
    .describe('Whose page it is. It decides how we read a contradiction.'),
});
export type Source = z.infer<typeof sourceSchema>;
