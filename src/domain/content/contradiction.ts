import { z } from 'zod';

import { citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { orderSchema } from '#src/domain/content/order-schema.ts';

/** Two sources that say different things, and what the site does about it. */
export const contradictionSchema = z.strictObject({
  order: orderSchema,
  title: textSchema,
  sides: z
    .array(z.strictObject({ text: textSchema, citations: citationsSchema }))
    .min(2, 'A contradiction has at least two sides.'),
  /** What the site follows, and why. */
  resolution: textSchema,
});
export type Contradiction = z.infer<typeof contradictionSchema>;
