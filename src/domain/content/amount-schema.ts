import { z } from 'zod';

import { credits, decimalFromAmount, type Amount } from '#src/domain/amount.ts';

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
