import type { Amount } from '#src/domain/amount.ts';
import type { Day } from '#src/domain/day.ts';
import { daysThrough } from '#src/domain/day.ts';
import type { Credit, Report, ReportState } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';

/** The authority that the record calls ABPMR. */
export const abpmr = 'abpmr';

/** What can be told to a board. */
export type Reportable = Credit | Milestone;

const toReport: Report = { state: 'to-report', on: null, postedAmount: null };

/** Where telling `authority` stands; to report where the record says nothing. */
export function reportOf({ reports }: Pick<Reportable, 'reports'>, authority = abpmr): Report {
  return reports[authority] ?? toReport;
}

export function reportStateOf(entry: Pick<Reportable, 'reports'>, authority = abpmr): ReportState {
  return reportOf(entry, authority).state;
}

/** The same entry with another report; the others are kept. */
export function withReport<Entry extends Reportable>(
  entry: Entry,
  report: Report,
  authority = abpmr,
): Entry {
  return { ...entry, reports: { ...entry.reports, [authority]: report } };
}

/**
 * The reports of a credit after its form was saved: a state that waits follows
 * what the form says; one that the physician set stays.
 */
export function reportsAfterForm(
  reports: Credit['reports'],
  isExpected: boolean,
): Credit['reports'] {
  const { state } = reportOf({ reports });
  if (state !== 'to-report' && state !== 'expected') return reports;
  if (isExpected) return { ...reports, [abpmr]: { ...toReport, state: 'expected' } };
  return state === 'expected' ? { ...reports, [abpmr]: toReport } : reports;
}

/**
 * What the board shows less what was logged, in hundredths; `undefined` where they agree or nothing was noted.
 *
 * @param logged The amount of the award that counts.
 */
export function postedDifference(
  credit: Pick<Credit, 'reports'>,
  logged: Amount,
  authority = abpmr,
): number | undefined {
  const { state, postedAmount } = reportOf(credit, authority);
  if (state !== 'posted' || postedAmount === null) return undefined;
  return postedAmount === logged ? undefined : postedAmount - logged;
}

/** Whole days since the activity; never below zero. */
export function daysSince(completedOn: Day, today: Day): number {
  return Math.max(0, daysThrough(completedOn, today) - 1);
}
