import type { ReportState } from '#src/domain/record/credit.ts';
import { isLive, type RecordContents } from '#src/domain/record/record.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { reportStateOf, type Reportable } from '#src/domain/log/report-state.ts';

/** Something completed that a board may be told of. */
export type ReportItem =
  | { readonly kind: 'credits'; readonly entry: Credit }
  | { readonly kind: 'milestones'; readonly entry: Milestone };

export type ReportLists = Readonly<Record<ReportState, readonly ReportItem[]>>;

/**
 * Every live, completed credit and every live milestone, in exactly one list.
 * What waits comes oldest first, what is done newest first.
 */
export function reportLists(
  { credits, milestones }: Pick<RecordContents, 'credits' | 'milestones'>,
  authority?: string,
): ReportLists {
  const lists: Record<ReportState, ReportItem[]> = {
    'to-report': [],
    expected: [],
    reported: [],
    posted: [],
    'not-needed': [],
  };

  for (const entry of credits) {
    if (!isLive(entry) || entry.status === 'planned') continue;
    lists[reportStateOf(entry, authority)].push({ kind: 'credits', entry });
  }
  for (const entry of milestones) {
    if (isLive(entry)) lists[reportStateOf(entry, authority)].push({ kind: 'milestones', entry });
  }

  for (const state of ['to-report', 'expected', 'reported'] as const)
    lists[state].sort(oldestFirst);
  for (const state of ['posted', 'not-needed'] as const)
    lists[state].sort((a, b) => oldestFirst(b, a));
  return lists;
}

function oldestFirst(
  { entry: a }: { entry: Reportable },
  { entry: b }: { entry: Reportable },
): number {
  if (a.completedOn !== b.completedOn) return a.completedOn < b.completedOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
