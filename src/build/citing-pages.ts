import type { Catalog } from '#src/domain/content/catalog.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';

/** A page of an entry, by its address within the site and its name. */
export interface CitingPage {
  readonly at: `/${string}`;
  readonly name: string;
}

/** By source, the pages of requirements, accreditors and providers that show a fact read in it. */
export function citingPages(catalog: Catalog): ReadonlyMap<string, readonly CitingPage[]> {
  const pages = new Map<string, CitingPage[]>();
  for (const folder of ['requirements', 'accreditors', 'providers'] as const) {
    for (const [id, entry] of catalog[folder]) {
      const page = { at: `/${folder}/${id}/` as const, name: entry.name };
      for (const source of sourcesCitedIn(entry)) {
        const citing = pages.get(source);
        if (citing) citing.push(page);
        else pages.set(source, [page]);
      }
    }
  }
  return pages;
}

function sourcesCitedIn(entry: object): ReadonlySet<string> {
  return new Set(
    citationsIn(entry).flatMap(({ citation }) =>
      citation.confidence === 'background' ? [] : citation.source,
    ),
  );
}
