import { z } from 'zod';

import { citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';

/** Something that changed in the board's rules. */
export const changeSchema = z.strictObject({
  when: textSchema.describe(
    '`2020`, `October 29, 2019`, `2020 or 2021`: as exactly as it is known.',
  ),
  sortDay: daySchema.describe('For the order of the list; the first day it can have been.'),
  title: textSchema,
  text: textSchema,
  citations: citationsSchema,
});
export type Change = z.infer<typeof changeSchema>;
