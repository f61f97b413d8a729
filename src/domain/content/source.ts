import { z } from 'zod';

import { textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';

/** A page or file in which facts were read. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  publisher: textSchema,
  /** `null` where the source has no public address. */
  url: z.url({ protocol: /^https?$/, error: 'Expected an http(s) address.' }).nullable(),
  /** The day a person of this project last read it, or its copy. */
  accessed: daySchema,
  /** What is known of its age, in words: `undated copy, after 2015`. */
  era: textSchema,
  /** Whose page it is: decides how a contradiction is read. */
  kind: z.enum(['board', 'organization', 'third-party']),
});
export type Source = z.infer<typeof sourceSchema>;
