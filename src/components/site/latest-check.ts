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
  const [entry] = entries;
  if (entry === undefined) return undefined;
  let [first, last] = [entry.checkedOn, entry.checkedOn];
  for (const { checkedOn } of entries) {
    if (checkedOn < first) first = checkedOn;
    if (checkedOn > last) last = checkedOn;
  }
  return { first, last };
}
