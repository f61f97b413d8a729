import type { Amount } from '#src/domain/amount.ts';
import { type Day, daysThrough, isWithin } from '#src/domain/day.ts';
import type { Credit, Report, ReportState } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { largestAward } from '#src/domain/progress/counting.ts';

/** The authority that the record calls ABPMR. */
export const abpmr = 'abpmr';

/** What can be reported to a board. */
export type Reportable = Credit | Milestone;

const toReport: Report = { state: 'to-report', on: null, postedAmount: null };

/** The report to `authority`; to report where the record says nothing. */
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
 * The reports of a credit after its form was saved: a state that waits
 * follows the form; one that the physician set stays.
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

/** Something completed that can be reported. */
export type ReportItem =
  | { readonly kind: 'credits'; readonly entry: Credit }
  | { readonly kind: 'milestones'; readonly entry: Milestone };

/** Why something unreported need not be reported, the first reason that fits; as lists and the log name it. */
export const setAsideNames = {
  'still-to-come': 'Dated in the future',
  'own-assessment': 'Reported by ABPMR',
  'type-does-not-count': 'Type doesn’t count',
  'in-opening-balance': 'In opening balance',
} as const;
export type SetAside = keyof typeof setAsideNames;

export const setAsideReasons = Object.keys(setAsideNames) as readonly SetAside[];

/** Where the report to an authority is: the record's state, or why there is nothing to report. */
export type ReportStatus = ReportState | SetAside;

export function reportStatusOf(
  item: ReportItem,
  terms: ReportTerms,
  authority?: string,
): ReportStatus {
  const state = reportStateOf(item.entry, authority);
  return state === 'to-report' ? (setAsideBy(item, terms) ?? state) : state;
}

function setAsideBy({ kind, entry }: ReportItem, terms: ReportTerms): SetAside | undefined {
  const { counting, uncertain, balances, ownsAssessment, today } = terms;
  if (entry.completedOn > today) return 'still-to-come';
  if (kind === 'milestones') {
    return ownsAssessment && entry.kind === 'la-pmr-quarter' ? 'own-assessment' : undefined;
  }
  const award = largestAward(entry, counting) ?? largestAward(entry, uncertain);
  if (award === undefined) return 'type-does-not-count';
  const isInBalance = balances.some((span) => isWithin(entry.completedOn, span));
  return isInBalance ? 'in-opening-balance' : undefined;
}
