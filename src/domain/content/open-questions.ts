import { z } from 'zod';

import { citationsSchema } from '#src/domain/content/citation.ts';
import { textSchema, idSchema, orderSchema } from '#src/domain/content/written-values.ts';

/** The pages, besides those of entries, that name what is contradicted or not known. */
const sitePages = ['requirements', 'reporting', 'accreditors', 'special'] as const;
export type SitePage = (typeof sitePages)[number];

const sitePagesSchema = z.array(z.enum(sitePages));

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

/** A question nobody could answer from public pages. */
export const unknownSchema = z.strictObject({
  order: orderSchema,
  pages: sitePagesSchema.describe('Site pages that show it, besides the full list.'),
  question: textSchema,
  advice: textSchema.describe('What to do until we know.'),
});
export type Unknown = z.infer<typeof unknownSchema>;
