import { largerOf, noCredit, type Amount } from '#src/domain/amount.ts';
import type { Specialty } from '#src/domain/specialty.ts';

/**
 * The amount a form offers for PM&R: the largest that relates to any subspecialty, 0 for
 * none. Only an offer: what relates to a subspecialty need not relate to PM&R.
 */
export function prefilledRelated(related: Readonly<Partial<Record<Specialty, Amount>>>): Amount {
  const { pmr: _, ...others } = related;
  return Object.values(others).reduce(largerOf, noCredit);
}
