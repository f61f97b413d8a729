import type { Day } from '#src/domain/day.ts';

/** When entries were last checked: the earliest and the latest of those days. */
export interface LatestCheck {
  readonly first: Day;
  readonly last: Day;
}

/** `undefined` without entries. */
export function latestCheck(
  entries: readonly { readonly checkedOn: Day }[],
): LatestCheck | undefined {
  const days = entries.map(({ checkedOn }) => checkedOn).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
