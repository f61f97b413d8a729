import { z } from 'zod';

import { citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';

/** Something that changed in the board's rules. */
export const changeSchema = z.strictObject({
  when: textSchema.describe(
    'As exactly as we know it: `2020`, `October 29, 2019`, `2020 or 2021`.',
  ),
  sortDay: daySchema.describe('The earliest day it could have been. It sorts the list.'),
  title: textSchema,
  text: textSchema,
  citations: citationsSchema,
});
export type Change = z.infer<typeof changeSchema>;
