import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, emptySearch, type Search } from '#src/domain/directory/address.ts';
import {
  directoryFromParts,
  type FacetColumns,
  type TextColumns,
} from '#src/domain/directory/column-parts.ts';
import type { Directory } from '#src/domain/directory/facets.ts';
import { rowsFound } from '#src/domain/directory/search.ts';

/** Milliseconds for the rows of a search, by the address of the search; the best of many rounds. */
export function filterCompute(site: string): ReadonlyMap<string, number> {
  const { rows, options } = builtDirectory(site);
  const ids = (facet: 'topic' | 'format') => options[facet].slice(0, 2).map(({ id }) => id);
  const filtered: Search = {
    ...emptySearch,
    selection: { ...emptySearch.selection, topic: ids('topic'), format: ids('format') },
  };
  const searches = [filtered, { ...emptySearch, sort: 'name' as const }];
  return new Map(
    searches.map((search) => [addressOf(search), best(() => rowsFound(rows, search, []))]),
  );
}

function builtDirectory(site: string): Directory {
  const parts = <Columns>(kind: string) =>
    globSync(`providers/${kind}-*.json`, { cwd: site })
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((file) => JSON.parse(readFileSync(join(site, file), 'utf8')) as Columns);
  return directoryFromParts(parts<FacetColumns>('columns'), parts<TextColumns>('names'));
}

function best(act: () => unknown): number {
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...times);
}
