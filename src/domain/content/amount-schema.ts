import { z } from 'zod';

import { credits, type Amount } from '#src/domain/amount.ts';

/** In content an amount is a decimal number of credits, in steps of 0.01: `2.5`. */
export const amountSchema = z
  .number('Expected a number of credits, such as 150 or 0.25.')
  .min(0, 'An amount is never negative.')
  .max(9999.99, 'An amount is at most 9,999.99 credits.')
  .refine(
    (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    'Credits come in steps of 0.01.',
  )
  .transform((value): Amount => credits(value));
