import { z } from 'zod';

import { citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { orderSchema } from '#src/domain/content/order-schema.ts';

/** The parts of the site that show facts of their own, besides those of an entry. */
export const factSubjects = [
  'program',
  'stages',
  'subspecialties',
  'self-report',
  'automatic-reporting',
  'timing',
  'corrections',
  'other-activities',
  'finding',
  'accreditors',
] as const;
export type FactSubject = (typeof factSubjects)[number];

/** A statement that belongs to no single requirement, provider or accreditor. */
export const factSchema = z.strictObject({
  about: z.enum(factSubjects),
  order: orderSchema.describe('Its position among the facts on its subject.'),
  title: textSchema,
  text: textSchema.describe('The statement, in our own words. Plain text.'),
  items: z.array(textSchema).describe('Steps or items listed below the text, in order.'),
  link: z
    .strictObject({
      url: z.url({
        protocol: /^https?$/,
        error: 'Use an address that starts with http:// or https://.',
      }),
      label: textSchema,
    })
    .nullable(),
  citations: citationsSchema,
});
export type Fact = z.infer<typeof factSchema>;
