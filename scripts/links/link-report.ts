import { linkResults, type LinkResult } from '#scripts/links/ask-address.ts';
import type { LinkBook } from '#scripts/links/link-book.ts';
import { formatDay, daysThrough, type Day } from '#src/domain/day.ts';

const headings: Readonly<Record<Exclude<LinkResult, 'good'>, string>> = {
  gone: 'Gone: cite another page or a copy, or take the fact out',
  failing: 'Failing: its server is in trouble; ask again another day',
  unreachable: 'Unreachable: no answer; look with a browser',
  refused: 'Refused: there, but not for programs; look with a browser',
  moved: 'Moved: read it at the new address, then change the address',
};

/** What the book knows of every cited address, as lines: result, age, and who cites it. */
export function linkReport(
  cited: ReadonlyMap<string, readonly string[]>,
  book: LinkBook,
  today: Day,
): readonly string[] {
  const notes = [...cited.keys()].flatMap((address) => {
    const note = book[address];
    return note === undefined ? [] : [{ address, ...note }];
  });
  const lines = (result: LinkResult) =>
    notes
      .filter((note) => note.result === result)
      .flatMap(({ address, askedOn, status, movedTo, lastGoodOn }) => [
        `  ${address}${movedTo === null ? '' : ` → ${movedTo}`}`,
        `    ${[status === null ? null : `status ${status}`, `asked ${ago(askedOn, today)}`, goodOn(lastGoodOn)].filter(Boolean).join('; ')}`,
        ...(cited.get(address) ?? []).map((file) => `    ${file}`),
      ]);
  return [
    summary(cited.size, notes, today),
    ...linkResults.flatMap((result) => {
      if (result === 'good') return [];
      const found = lines(result);
      return found.length === 0 ? [] : ['', headings[result], ...found];
    }),
  ];
}

function summary(
  cited: number,
  notes: readonly { readonly result: LinkResult; readonly askedOn: Day }[],
  today: Day,
): string {
  const good = notes.filter(({ result }) => result === 'good').length;
  const [oldest] = notes.map(({ askedOn }) => askedOn).toSorted();
  const age = oldest === undefined ? '' : ` The oldest answer came ${ago(oldest, today)}.`;
  return `${cited} addresses are cited: ${good} good, ${notes.length - good} to look at, ${cited - notes.length} never asked.${age}`;
}

function goodOn(day: Day | null): string {
  return day === null ? 'never seen to be good' : `last good on ${formatDay(day)}`;
}

function ago(day: Day, today: Day): string {
  const days = daysThrough(day, today) - 1;
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
