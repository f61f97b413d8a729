import { z } from 'zod';

import {
  linkSchema,
  textSchema,
  orderSchema,
  daySchema,
} from '#src/domain/content/written-values.ts';
import { citationsSchema } from '#src/domain/content/citation.ts';

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
  link: linkSchema,
  citations: citationsSchema,
});
export type Fact = z.infer<typeof factSchema>;

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
