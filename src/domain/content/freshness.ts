import { type ContentFolder, contentFolders, type Catalog } from '#src/domain/content/catalog.ts';
import { addMonths, type Day } from '#src/domain/day.ts';
import { citationsIn } from '#src/domain/content/confidence.ts';
import type { Source } from '#src/domain/content/citation.ts';

/**
 * How many months a check of an entry holds, by folder. Rules and who accepts which credit decide
 * over a certification: half a year. Who offers what, and the pages it was read on: a year.
 */
export const monthsBetweenChecks: Readonly<Record<ContentFolder, number>> = {
  requirements: 6,
  accreditors: 6,
  special: 6,
  steps: 6,
  facts: 6,
  contradictions: 6,
  unknowns: 6,
  changes: 6,
  wordings: 6,
  pauses: 6,
  providers: 12,
  sources: 12,
  topics: 12,
};

/** By months and day: a build asks for the same few of them for every fact. */
const dueDays = new Map<string, Day>();

/** The last day on which a check of `checkedOn` still holds. */
export function nextCheckDue(checkedOn: Day, folder: ContentFolder): Day {
  const months = monthsBetweenChecks[folder];
  const key = `${months} ${checkedOn}`;
  const due = dueDays.get(key) ?? addMonths(checkedOn, months);
  dueDays.set(key, due);
  return due;
}

/** Whether a check that was due on `due` is late: on the day itself it is not. */
export function isOverdue(due: Day, today: Day): boolean {
  return today > due;
}

/** An entry's last check, and the day by which it is to be checked again. */
export interface Check {
  readonly checkedOn: Day;
  readonly nextCheckDue: Day;
}

export interface CheckedEntry extends Check {
  readonly folder: ContentFolder;
  readonly id: string;
}

type Sources = ReadonlyMap<string, Source>;

/**
 * The day on which an entry was last checked as a whole: its own `checkedOn`, the day a source was
 * read, or else the earliest day on which a source that it cites was read. `undefined` for an
 * entry that nothing dates.
 */
export function lastCheckOf(entry: object, sources: Sources): Day | undefined {
  if ('checkedOn' in entry) return entry.checkedOn as Day;
  if ('accessed' in entry) return entry.accessed as Day;
  return citationsIn(entry)
    .flatMap(({ citation }) =>
      citation.confidence === 'background' ? [] : (sources.get(citation.source)?.accessed ?? []),
    )
    .toSorted()[0];
}

/** `null` twice where nothing dates the entry. */
export function checkOf(
  entry: object,
  folder: ContentFolder,
  sources: Sources,
): Check | { readonly checkedOn: null; readonly nextCheckDue: null } {
  const checkedOn = lastCheckOf(entry, sources);
  return checkedOn === undefined
    ? { checkedOn: null, nextCheckDue: null }
    : { checkedOn, nextCheckDue: nextCheckDue(checkedOn, folder) };
}

/** The last check of every entry that has one, in the catalog's order. */
export function checksIn(catalog: Catalog): readonly CheckedEntry[] {
  return contentFolders.flatMap((folder) =>
    [...catalog[folder]].flatMap(([id, entry]) => {
      const check = checkOf(entry, folder, catalog.sources);
      return check.checkedOn === null ? [] : [{ folder, id, ...check }];
    }),
  );
}

/** Entries that only their sources date, each with the day of its last check. */
export function datedBySources<Entry extends object>(
  entries: Iterable<Entry>,
  sources: Sources,
): readonly (Entry & { readonly checkedOn: Day })[] {
  return [...entries].flatMap((entry) => {
    const checkedOn = lastCheckOf(entry, sources);
    return checkedOn === undefined ? [] : [{ ...entry, checkedOn }];
  });
}

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
