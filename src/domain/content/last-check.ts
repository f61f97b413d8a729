import type { Catalog } from '#src/domain/content/catalog.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';
import { contentFolders, type ContentFolder } from '#src/domain/content/content-schemas.ts';
import { nextCheckDue } from '#src/domain/content/freshness.ts';
import type { Source } from '#src/domain/content/source.ts';
import type { Day } from '#src/domain/day.ts';

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
