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

/** A new list, the newest first; never dependent on the order in which the rows came. */
export function newestFirstOf(rows: readonly LogRow[]): readonly LogRow[] {
  return rows.toSorted(({ credit: a }, { credit: b }) => {
    if (a.completedOn !== b.completedOn) return a.completedOn < b.completedOn ? 1 : -1;
    if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}

/**
 * A new list. Equals keep their order, so what comes newest first stays so among them;
 * empty texts come last whichever way it is sorted.
 */
export function sortRows(
  rows: readonly LogRow[],
  { by, isDescending }: LogSort,
): readonly LogRow[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf[by](row) }))
    .sort(({ key: first }, { key: second }) => {
      if (first === second) return 0;
      if (first === '') return 1;
      if (second === '') return -1;
      return first < second ? -sign : sign;
    })
    .map(({ row }) => row);
}
