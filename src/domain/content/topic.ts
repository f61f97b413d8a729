import { z } from 'zod';

import { textSchema } from '#src/domain/content/written-values.ts';
import { specialties } from '#src/domain/specialty.ts';

/** A subject of CME. Topics of PM&R and its subspecialties have the field's id. */
export const topicSchema = z.strictObject({
  name: textSchema,
  field: z
    .enum(specialties)
    .nullable()
    .describe('Set for topics that are a certification field. They come first.'),
  searchedAs: z
    .array(textSchema)
    .optional()
    .describe('Other words people search for. No page shows them.'),
});
export type Topic = z.infer<typeof topicSchema>;
