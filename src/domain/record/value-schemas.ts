import * as z from 'zod/mini';

import { credits, noCredit, type Amount } from '#src/domain/amount.ts';
import { day, isDay, type Day } from '#src/domain/day.ts';
import { isTimestamp, timestampFromDate, type Timestamp } from '#src/domain/timestamp.ts';

/*
 * The values of the record file: text and decimal numbers there, days and hundredths here.
 * Loaded on import and verification only.
 */

// The site's security policy forbids the code that Zod would otherwise generate.
z.config({ jitless: true });

/** A day as the file writes it. */
export const daySchema = z.pipe(
  z.string().check(
    z.regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/, 'Write a day from 1900 through 2199, as YYYY-MM-DD.'),
    z.refine(isDay, 'The calendar has no such day.'),
    z.meta({
      id: 'day',
      description: 'A calendar day without a time zone, from 1900-01-01 through 2199-12-31.',
      format: 'date',
    }),
  ),
  z.transform((text): Day => day(text)),
);

/** A moment as the file writes it; the years are those of a day. */
export const timestampSchema = z.pipe(
  z.string().check(
    z.regex(
      /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
      'Write a moment in UTC, as YYYY-MM-DDTHH:mm:ss.sssZ.',
    ),
    z.refine(isTimestamp, 'There is no such moment.'),
    z.meta({
      id: 'timestamp',
      description: 'A moment in UTC, always with milliseconds: 2026-11-23T14:05:00.000Z.',
      format: 'date-time',
    }),
  ),
  z.transform((text): Timestamp => timestampFromDate(new Date(text))),
);

/** An id as the file writes it. */
export const idSchema = z
  .guid('Write an id as a UUID: hexadecimal digits in groups of 8-4-4-4-12.')
  .check(z.describe('A UUID of any kind; no two entries of a file share one.'));

/** A key that the file chooses freely: a criterion, a topic, an authority. */
export const keySchema = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/, 'Use letters, digits and hyphens, 100 at most.'),
  );

/** Credits as a decimal number in steps of 0.01, which JSON Schema cannot check reliably. */
function amountSchema(smallest: number, largest: number) {
  return z.pipe(
    z.number().check(
      z.minimum(smallest),
      z.maximum(largest),
      z.refine((value) => Math.round(value * 100) / 100 === value, 'Use steps of 0.01.'),
      z.describe('In steps of 0.01.'),
    ),
    // Adding 0 turns -0, which JSON can write, into 0.
    z.transform((value): Amount => credits(value + 0)),
  );
}

/** What one credit or award carries. */
export const creditAmountSchema = amountSchema(0.01, 9_999.99);

/** Any other amount: a target, a balance, a part of a credit. */
export const anyAmountSchema = amountSchema(0, 999_999.99);

export const anyAmountOrNone = z._default(anyAmountSchema, noCredit);

export const periodSchema = z.strictObject({ start: daySchema, end: daySchema }).check(
  z.refine(({ start, end }) => end >= start, {
    path: ['end'],
    error: 'The end is before the start. Correct one of them.',
  }),
  z.meta({ id: 'period', description: 'Both days are included.' }),
);

export const textOrEmpty = z._default(z.string(), '');
export const textOrNull = z._default(z.nullable(z.string()), null);
export const textList = z._default(z.array(z.string()), []);
export const dayOrNull = z._default(z.nullable(daySchema), null);
