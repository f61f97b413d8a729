import { noCredit, smallerOf, type Amount } from '#src/domain/amount.ts';
import { isWithin, type Day, type Period } from '#src/domain/day.ts';
import type { OpeningBalance } from '#src/domain/record/certification.ts';

/** What of an opening balance goes into one span. */
export interface Balance {
  /** Credits of the span dated on or before this day are in it; `null` without a balance. */
  readonly asOf: Day | null;
  readonly total: Amount;
  /** To the certification's own field; never more than `total`, as the next. */
  readonly related: Amount;
  readonly selfAssessment: Amount;
}

const noBalance: Balance = {
  asOf: null,
  total: noCredit,
  related: noCredit,
  selfAssessment: noCredit,
};

/**
 * The balance belongs whole to the span that contains its day, and to no other: the
 * board's number of another stage or cycle would count for what it was not earned in.
 */
export function balanceIn(balance: OpeningBalance | null, span: Period): Balance {
  if (balance === null || !isWithin(balance.asOf, span)) return noBalance;
  const { asOf, total, related, selfAssessment } = balance;
  return {
    asOf,
    total,
    related: smallerOf(related, total),
    selfAssessment: smallerOf(selfAssessment, total),
  };
}

/** Whether there is a balance that belongs to none of `spans`. */
export function isBalanceOutside(
  balance: OpeningBalance | null,
  spans: readonly Period[],
): boolean {
  return balance !== null && !spans.some((span) => isWithin(balance.asOf, span));
}
