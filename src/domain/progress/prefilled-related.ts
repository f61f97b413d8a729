import { largerOf, noCredit, type Amount } from '#src/domain/amount.ts';
import type { Specialty } from '#src/domain/specialty.ts';

/**
 * The amount a form offers for PM&R: the largest that relates to any subspecialty, 0 for
 * none. An offer, for related to a subspecialty does not by itself mean related to PM&R.
 */
export function prefilledRelated(related: Readonly<Partial<Record<Specialty, Amount>>>): Amount {
  const { pmr: _, ...others } = related;
  return Object.values(others).reduce(largerOf, noCredit);
}
