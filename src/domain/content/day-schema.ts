import { z } from 'zod';

import { day, isDay, type Day } from '#src/domain/day.ts';

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
