import type { Amount } from '#src/domain/amount.ts';
import type { Special } from '#src/domain/content/special.ts';

/** What a fully answered quarter of LA-PM&R earns; all of it is self-assessment. */
export interface QuarterCredit {
  readonly amount: Amount;
  /** The most in one calendar year; `null` where no limit is known. */
  readonly perYear: Amount | null;
}

/** As content says it; `null` where it says no number. */
export function quarterCredit(special: Pick<Special, 'amounts'> | undefined): QuarterCredit | null {
  const [each] = special?.amounts ?? [];
  return each === undefined ? null : { amount: each.amount, perYear: each.limit?.amount ?? null };
}
