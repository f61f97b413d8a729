import { z } from 'zod';
import { day, type Day, isDay } from '#src/domain/day.ts';
import { type Amount, credits, decimalFromAmount } from '#src/domain/amount.ts';

/** What a person writes in a field of text. */
export const textSchema = z.string().trim().min(1, 'Fill this in, or leave the field out.');

/** Routes use these words, so no entry may be called by them. */
const reservedIds = [
  'topic',
  'format',
  'accreditor',
  'reporting',
  'changes',
  'contradictions',
  'page',
  'which',
  'compare',
  'elsewhere',
];

/** A reference to an entry by its id, which is its file's name without the ending. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write an id as lowercase words joined by hyphens: spinal-cord.',
  )
  .refine((id) => !reservedIds.includes(id), `An id is never one of ${reservedIds.join(', ')}.`);

/** The address of a page or file elsewhere. */
export const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'Use an address that starts with http:// or https://.',
});

/** A link to another site; `null` where there is none. */
export const linkSchema = z.strictObject({ url: urlSchema, label: textSchema }).nullable();

/** A place in a list, from 1. Gaps are fine. */
export const orderSchema = z
  .int('Use a whole number, 1 or more.')
  .positive('Use a whole number, 1 or more.');

/** A day as content writes it: quoted, `'2026-11-23'`. */
export const daySchema = z.codec(
  z
    .string({
      // YAML reads an unquoted day as a timestamp, and 2025-02-30 as March 2, without a word.
      error: ({ input }) =>
        input instanceof Date ? "Put the date in quotes: '2026-11-23'." : undefined,
    })
    .refine(isDay, 'Write a calendar date as YYYY-MM-DD, in quotes.')
    .meta({ format: 'date' }),
  z.custom<Day>(isDay),
  { decode: day, encode: (written) => written },
);

/** In content and in the open data an amount is a decimal number of credits, in steps of 0.01: `2.5`. */
export const amountSchema = z.codec(
  z
    .number('Use a number of credits, such as 150 or 0.25.')
    .min(0, 'Use an amount of 0 or more.')
    .max(9999.99, 'Use an amount of 9,999.99 credits or less.')
    .refine(
      (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
      'Use steps of 0.01.',
    ),
  z.custom<Amount>(Number.isSafeInteger),
  { decode: credits, encode: decimalFromAmount },
);
