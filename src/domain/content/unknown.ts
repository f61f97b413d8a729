import { z } from 'zod';

import { textSchema } from '#src/domain/content/citation.ts';
import { orderSchema } from '#src/domain/content/order-schema.ts';
import { sitePagesSchema } from '#src/domain/content/site-page.ts';

/** A question nobody could answer from public pages. */
export const unknownSchema = z.strictObject({
  order: orderSchema,
  /** Pages of the site that name it, besides the list of all. */
  pages: sitePagesSchema,
  question: textSchema,
  /** What to do until it is answered. */
  advice: textSchema,
});
export type Unknown = z.infer<typeof unknownSchema>;
