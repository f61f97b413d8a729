import { isWithin } from '#src/domain/day.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { reportStateOf } from '#src/domain/log/report-state.ts';
import { largestAward } from '#src/domain/progress/counting.ts';
import type { Credit, ReportState } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';

/** Something completed that a board may be told of. */
export type ReportItem =
  | { readonly kind: 'credits'; readonly entry: Credit }
  | { readonly kind: 'milestones'; readonly entry: Milestone };

/** Why something that nobody was told of is not to report, the first that fits; as lists and the log name it. */
export const setAsideNames = {
  'still-to-come': 'Not yet',
  'own-assessment': 'By the board itself',
  'type-does-not-count': 'Type not counted',
  'in-opening-balance': 'In the balance',
} as const;
export type SetAside = keyof typeof setAsideNames;

export const setAsideReasons = Object.keys(setAsideNames) as readonly SetAside[];

/** Where telling an authority stands: what the record says, or why nothing is to say. */
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
