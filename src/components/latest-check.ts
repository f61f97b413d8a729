import type { Day } from '#src/domain/day.ts';

/** The newest day on which any of the entries was checked; `undefined` without entries. */
export function latestCheck(entries: readonly { readonly checkedOn: Day }[]): Day | undefined {
  return entries
    .map(({ checkedOn }) => checkedOn)
    .toSorted()
    .at(-1);
}
