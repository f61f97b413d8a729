import type { LinkBook } from '#scripts/links/link-book.ts';
import type { Day } from '#src/domain/day.ts';

interface Rule {
  /** A good answer from before this day is asked again. */
  readonly before: Day;
  /** Fewer could not tell a dead address from a missing internet: good ones fill up the list. */
  readonly atLeast: number;
}

/** The addresses to ask now, in the order of asking: never asked, then the oldest answers first. */
export function dueAddresses(
  cited: readonly string[],
  book: LinkBook,
  { before, atLeast }: Rule,
): readonly string[] {
  const age = (address: string) => book[address]?.askedOn ?? '';
  const oldestFirst = cited.toSorted((a, b) => age(a).localeCompare(age(b)));
  const isDue = (address: string) =>
    book[address]?.result !== 'good' || book[address].askedOn < before;
  const due = oldestFirst.filter(isDue);
  if (due.length === 0 || due.length >= atLeast) return due;
  return [
    ...due,
    ...oldestFirst.filter((address) => !isDue(address)).slice(0, atLeast - due.length),
  ];
}
