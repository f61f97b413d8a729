import { z } from 'zod';

import { textSchema } from '#src/domain/content/citation.ts';
import { orderSchema } from '#src/domain/content/order-schema.ts';
import { sitePagesSchema } from '#src/domain/content/site-page.ts';

/** A question nobody could answer from public pages. */
export const unknownSchema = z.strictObject({
  order: orderSchema,
  pages: sitePagesSchema.describe('Site pages that show it, besides the full list.'),
  question: textSchema,
  advice: textSchema.describe('What to do until we know.'),
});
export type Unknown = z.infer<typeof unknownSchema>;
