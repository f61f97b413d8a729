import { z } from 'zod';

/** A place in a list, from 1. Gaps are fine. */
export const orderSchema = z
  .int('Use a whole number, 1 or more.')
  .positive('Use a whole number, 1 or more.');
