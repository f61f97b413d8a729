import { z } from 'zod';

import { citationsSchema, textSchema } from '#src/domain/content/citation.ts';
import { daySchema } from '#src/domain/content/day-schema.ts';

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

/** A statement that belongs to no single requirement, provider or accreditor. */
export const factSchema = z.strictObject({
  about: z.enum(factSubjects),
  /** Its place among the facts of its subject, from 1. */
  order: z.int().positive(),
  title: textSchema,
  /** The statement in the site's own words; plain text. */
  text: textSchema,
  /** Steps or items to follow the text, in order. */
  items: z.array(textSchema),
  link: z.strictObject({ url: z.url({ protocol: /^https?$/ }), label: textSchema }).nullable(),
  citations: citationsSchema,
});
export type Fact = z.infer<typeof factSchema>;

/** Two sources that say different things, and what the site does about it. */
export const contradictionSchema = z.strictObject({
  title: textSchema,
  sides: z.array(z.strictObject({ text: textSchema, citations: citationsSchema })).min(2),
  /** What the site follows, and why. */
  resolution: textSchema,
});
export type Contradiction = z.infer<typeof contradictionSchema>;

/** A question nobody could answer from public pages. */
export const unknownSchema = z.strictObject({
  question: textSchema,
  /** What to do until it is answered. */
  advice: textSchema,
});
export type Unknown = z.infer<typeof unknownSchema>;

/** Something that changed in the board's rules. */
export const changeSchema = z.strictObject({
  /** `2020`, `2019-10-29`, `2020 or 2021`: as exactly as it is known. */
  when: textSchema,
  /** For the order of the list. */
  sortDay: daySchema,
  title: textSchema,
  text: textSchema,
  citations: citationsSchema,
});
export type Change = z.infer<typeof changeSchema>;
