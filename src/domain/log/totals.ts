import { amountFromHundredths, type Amount } from '#src/domain/amount.ts';
import { creditTypeShown } from '#src/domain/log/log-row.ts';
import type { Credit } from '#src/domain/record/credit.ts';

/** The sums over some credits, by the type they were claimed as; second awards are not added. */
export interface LogTotals {
  readonly entries: number;
  /** Completed credit, the largest sum first. */
  readonly completed: readonly { readonly type: string; readonly amount: Amount }[];
  readonly selfAssessment: Amount;
  readonly planned: Amount;
}

export function totalsOf(credits: readonly Credit[]): LogTotals {
  const byType = new Map<string, number>();
  let selfAssessment = 0;
  let planned = 0;

  for (const credit of credits) {
    if (credit.status === 'planned') {
      planned += credit.amount;
      continue;
    }
    const type = creditTypeShown(credit);
    byType.set(type, (byType.get(type) ?? 0) + credit.amount);
    selfAssessment += credit.selfAssessment;
  }

  return {
    entries: credits.length,
    completed: [...byType]
      .map(([type, amount]) => ({ type, amount: amountFromHundredths(amount) }))
      .sort((a, b) => b.amount - a.amount),
    selfAssessment: amountFromHundredths(selfAssessment),
    planned: amountFromHundredths(planned),
  };
}
