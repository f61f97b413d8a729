import { z } from 'zod';

import { citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { idSchema } from '#src/domain/content/id-schema.ts';
import { orderSchema } from '#src/domain/content/order-schema.ts';
import { sitePagesSchema } from '#src/domain/content/site-page.ts';

/** Two sources that say different things, and what the site does about it. */
export const contradictionSchema = z.strictObject({
  order: orderSchema,
  pages: sitePagesSchema.describe('Site pages that show it, besides the full list.'),
  requirements: z.array(idSchema).describe('Ids of the requirements whose pages show it.'),
  accreditors: z.array(idSchema).describe('Ids of the accreditors whose pages show it.'),
  providers: z.array(idSchema).describe('Ids of the providers whose pages show it.'),
  title: textSchema,
  sides: z
    .array(z.strictObject({ text: textSchema, citations: citationsSchema }))
    .min(2, 'Add at least two sides.'),
  resolution: textSchema.describe('What we follow, and why.'),
});
export type Contradiction = z.infer<typeof contradictionSchema>;
