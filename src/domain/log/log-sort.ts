import type { LogRow } from '#src/domain/log/log-row.ts';

export type LogSortKey = 'date' | 'amount' | 'title' | 'provider';

export interface LogSort {
  readonly by: LogSortKey;
  readonly isDescending: boolean;
}

export const newestFirst: LogSort = { by: 'date', isDescending: true };

const keyOf: Readonly<Record<LogSortKey, (row: LogRow) => string | number>> = {
  date: ({ credit }) => credit.completedOn,
  amount: ({ credit }) => credit.amount,
  title: ({ titleKey }) => titleKey,
  provider: ({ providerKey }) => providerKey,
};

/** A new list; equals come newest first, and empty texts last whichever way it is sorted. */
export function sortRows(rows: readonly LogRow[], { by, isDescending }: LogSort): LogRow[] {
  const key = keyOf[by];
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === second) return newerFirst(a, b);
    if (first === '') return 1;
    if (second === '') return -1;
    return first < second ? -sign : sign;
  });
}

function newerFirst({ credit: a }: LogRow, { credit: b }: LogRow): number {
  if (a.completedOn !== b.completedOn) return a.completedOn < b.completedOn ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
