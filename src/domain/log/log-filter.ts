import type { CreditType } from '#src/domain/credit-type.ts';
import { isWithin, type Period } from '#src/domain/day.ts';
import type { Specialty } from '#src/domain/specialty.ts';
import { normalizeText } from '#src/domain/normalize-text.ts';
import type { LogRow } from '#src/domain/log/log-row.ts';
import type { Credit, ReportState } from '#src/domain/record/credit.ts';

/** What the log shows; `null` and the empty text leave a question open. */
export interface LogFilter {
  /** Every word must occur somewhere in the entry. */
  readonly text: string;
  /** Any award of this type. */
  readonly creditType: CreditType | null;
  /** Some of it relates to this specialty. */
  readonly relatedTo: Specialty | null;
  /** Completed within; both ends included. */
  readonly within: Period | null;
  /** Whether it was reported to ABPMR; planned credits have no such state. */
  readonly reportState: ReportState | null;
  readonly status: Credit['status'] | null;
}

export const everything: LogFilter = {
  text: '',
  creditType: null,
  relatedTo: null,
  within: null,
  reportState: null,
  status: null,
};

export function filterRows(rows: readonly LogRow[], filter: LogFilter): readonly LogRow[] {
  const words = normalizeText(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) => fits(row, filter) && words.every((word) => row.searchText.includes(word)),
  );
}

function fits({ credit, reportStatus }: LogRow, filter: LogFilter): boolean {
  const { creditType, relatedTo, within, reportState, status } = filter;
  if (status !== null && credit.status !== status) return false;
  if (creditType !== null && !carries(credit, creditType)) return false;
  if (relatedTo !== null && (credit.related[relatedTo] ?? 0) === 0) return false;
  if (within !== null && !isWithin(credit.completedOn, within)) return false;
  if (reportState === null) return true;
  return credit.status === 'completed' && reportStatus === reportState;
}

function carries({ creditType, alsoAs }: Credit, wanted: CreditType): boolean {
  return creditType === wanted || alsoAs.some((award) => award.creditType === wanted);
}
