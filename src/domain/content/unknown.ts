import { z } from 'zod';

import { textSchema } from '#src/domain/content/citation.ts';
import { orderSchema } from '#src/domain/content/order-schema.ts';
import { sitePagesSchema } from '#src/domain/content/site-page.ts';

/** A question nobody could answer from public pages. */
export const unknownSchema = z.strictObject({
  order: orderSchema,
  pages: sitePagesSchema.describe('Pages of the site that name it, besides the list of all.'),
  question: textSchema,
  advice: textSchema.describe('What to do until it is answered.'),
});
export type Unknown = z.infer<typeof unknownSchema>;
