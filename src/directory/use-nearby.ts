import { useEffect, useState } from 'preact/hooks';

import type { Search } from '#src/domain/directory/address.ts';
import { rowsFound } from '#src/domain/directory/search.ts';
import { loadDirectory } from '#src/directory/load-directory.ts';
import { searchPages, textsNear } from '#src/directory/page-hits.ts';

/** Another text to search for, and how many providers it finds. */
export interface Nearby {
  readonly text: string;
  readonly count: number;
}

/** As many as a reader takes in at a glance. */
const mostOffered = 3;

/** Texts close to that of a search that finds nothing, of those that find something. */
export function useNearby(base: string, search: Search): readonly Nearby[] {
  const [found, setFound] = useState<{ search: Search; nearby: readonly Nearby[] }>();

  useEffect(() => {
    if (search.text === '') return;
    let isWanted = true;
    nearbySearches(base, search).then(
      (nearby) => {
        if (isWanted) setFound({ search, nearby });
      },
      // Without the full text there is nothing to offer; the page says that it is missing.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [search]);

  return found?.search === search ? found.nearby : [];
}

async function nearbySearches(base: string, search: Search): Promise<readonly Nearby[]> {
  const list = loadDirectory(base);
  const directory = await list;
  const nearby: Nearby[] = [];
  for (const text of await textsNear(base, list, search.text)) {
    const { providers } = await searchPages(base, list, text);
    const count = rowsFound(directory, { ...search, text }, providers).length;
    if (count > 0) nearby.push({ text, count });
    if (nearby.length === mostOffered) break;
  }
  return nearby;
}
