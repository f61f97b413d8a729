import { amountFromHundredths, shortfall, type Amount } from '#src/domain/amount.ts';

/*
 * A share is `percent` of a hundred, amounts are hundredths of a credit: every product
 * is a whole number far below 2^53, and every division rounds up to a whole hundredth.
 */

/** The related credit that the share asks of `total`, rounded up to 0.01. */
export function shareOf(percent: number, total: Amount): Amount {
  return amountFromHundredths(Math.ceil((percent * total) / 100));
}

/** Whether `related` is at least the share of `total`; a share of nothing never holds. */
export function holds(percent: number, total: Amount, related: Amount): boolean {
  return total > 0 && related * 100 >= percent * total;
}

/**
 * The least related credit x, in steps of 0.01, that restores the share when earned now:
 * related + x ≥ share × (total + x), so x ≥ (share × total − related) ÷ (1 − share).
 * `null` where none does: the share is all, and something else was earned.
 */
export function relatedToEarnNow(percent: number, total: Amount, related: Amount): Amount | null {
  const lacking = Math.max(0, percent * total - 100 * related);
  if (lacking === 0) return amountFromHundredths(0);
  return percent < 100 ? amountFromHundredths(Math.ceil(lacking / (100 - percent))) : null;
}

/** What is still to earn up to a minimum, and how much of it should be related. */
export interface NextRelated {
  readonly related: Amount;
  readonly ofNext: Amount;
}

/**
 * How much of the credit still to earn up to `minimum` should be related for the share
 * of the minimum to hold; `null` when nothing is to earn, or when all of it would not do.
 */
export function relatedOfNext(
  percent: number,
  minimum: Amount,
  { total, related }: { readonly total: Amount; readonly related: Amount },
): NextRelated | null {
  const ofNext = shortfall(minimum, total);
  const relatedNext = shortfall(shareOf(percent, minimum), related);
  return ofNext === 0 || relatedNext > ofNext ? null : { related: relatedNext, ofNext };
}
