import { z } from 'zod';

import { textSchema } from '#src/domain/content/citation.ts';
import { fields } from '#src/domain/field.ts';

/** A subject of CME. Topics of PM&R and its subspecialties have the field's id. */
export const topicSchema = z.strictObject({
  name: textSchema,
  field: z
    .enum(fields)
    .nullable()
    .describe('Set on the topics that are a field of certification; those stand first.'),
  searchedAs: z
    .array(textSchema)
    .optional()
    .describe('Other words that people search it by; no page shows them.'),
});
export type Topic = z.infer<typeof topicSchema>;
