import { z } from 'zod';

/** A place in a list, from 1. Gaps are fine. */
export const orderSchema = z
  .int('Expected a whole number from 1.')
  .positive('Places count from 1.');
