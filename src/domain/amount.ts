import type { Brand } from '#src/domain/brand.ts';

/**
 * An amount of CME credit, in hundredths of a credit: `250` is 2.5 credits.
 *
 * Whole numbers, because certificates award steps such as 0.25 and the sum of
 * a thousand fractions must come out exact.
 */
export type Amount = Brand<number, 'Amount'>;

export const noCredit = 0 as Amount;

/** The largest amount one credit can carry: 9,999.99. */
export const largestAmount = 999_999 as Amount;

/** `credits(2.5)` is two and a half credits. Anything finer than 0.01 is rounded. */
export function credits(amount: number): Amount {
  return Math.round(amount * 100) as Amount;
}

/** `amountFromHundredths(250)` is two and a half credits. Throws on anything but a whole number. */
export function amountFromHundredths(hundredths: number): Amount {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError(`Not hundredths: ${hundredths}`);
  return hundredths as Amount;
}

/** The decimal number of credits, as files and pages have it: `2.5`. */
export function decimalFromAmount(amount: Amount): number {
  return amount / 100;
}

// Made once: a page of the log shows hundreds of amounts.
const asShown = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** As pages show it: `1,234.5`, without trailing zeros. */
export function formatAmount(amount: Amount): string {
  return asShown.format(amount / 100);
}

export function sumOf(amounts: Iterable<Amount>): Amount {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum as Amount;
}

/** What `whole` still lacks once `part` is there; never below zero. */
export function shortfall(whole: Amount, part: Amount): Amount {
  return Math.max(0, whole - part) as Amount;
}

export function smallerOf(a: Amount, b: Amount): Amount {
  return Math.min(a, b) as Amount;
}

export function largerOf(a: Amount, b: Amount): Amount {
  return Math.max(a, b) as Amount;
}
