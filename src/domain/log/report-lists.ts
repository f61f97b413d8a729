import type { ReportState } from '#src/domain/record/credit.ts';
import { isLive, type RecordContents } from '#src/domain/record/record.ts';
import {
  type Reportable,
  type ReportItem,
  reportStatusOf,
  type SetAside,
} from '#src/domain/log/report-state.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';

/** The lists by state, and what needs no report by reason. */
export type ReportLists = Readonly<Record<ReportState | SetAside, readonly ReportItem[]>>;

/**
 * Every live, completed credit and every live milestone, in exactly one list.
 * What waits comes oldest first, what is done newest first.
 */
export function reportLists(
  { credits, milestones }: Pick<RecordContents, 'credits' | 'milestones'>,
  terms: ReportTerms,
  authority?: string,
): ReportLists {
  const lists: Record<ReportState | SetAside, ReportItem[]> = {
    'to-report': [],
    expected: [],
    reported: [],
    posted: [],
    'not-needed': [],
    'still-to-come': [],
    'own-assessment': [],
    'type-does-not-count': [],
    'in-opening-balance': [],
  };
  const put = (item: ReportItem) => lists[reportStatusOf(item, terms, authority)].push(item);

  for (const entry of credits) {
    if (isLive(entry) && entry.status !== 'planned') put({ kind: 'credits', entry });
  }
  for (const entry of milestones) {
    if (isLive(entry)) put({ kind: 'milestones', entry });
  }

  for (const [state, list] of Object.entries(lists)) {
    const isDone = state === 'posted' || state === 'not-needed';
    list.sort(isDone ? (a, b) => oldestFirst(b, a) : oldestFirst);
  }
  return lists;
}

function oldestFirst(
  { entry: a }: { entry: Reportable },
  { entry: b }: { entry: Reportable },
): number {
  if (a.completedOn !== b.completedOn) return a.completedOn < b.completedOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
