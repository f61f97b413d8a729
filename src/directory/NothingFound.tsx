import { useEffect, useState } from 'preact/hooks';

import { emptySearch, type Search } from '#src/domain/directory/address.ts';
import { focusCount } from '#src/directory/focus.ts';
import { rowsFound } from '#src/domain/directory/search.ts';
import { loadDirectory } from '#src/directory/use-directory.ts';
import { searchPages, textsNear } from '#src/directory/page-hits.ts';
import { copy, providerCount, remedyFor } from '#src/directory/copy.ts';

interface Props {
  base: string;
  search: Search;
  onChange: (search: Search, how: 'choice') => void;
}

/** Where no provider matches: what else to search for, and the way back to all of them. */
export function NothingFound({ base, search, onChange }: Props) {
  const nearby = useNearby(base, search);
  const change = (to: Search) => (event: Event & { currentTarget: HTMLElement }) => {
    focusCount(event.currentTarget);
    onChange(to, 'choice');
  };
  return (
    <div class="empty">
      <p>
        {copy.nothingFound} {remedyFor(search)}
      </p>
      {nearby.length > 0 && (
        <ul role="list" class="nearby" aria-label={copy.nearby}>
          {nearby.map(({ text, count }) => (
            <li key={text}>
              <button type="button" class="link-button" onClick={change({ ...search, text })}>
                {copy.searchFor(text)}
              </button>{' '}
              <span class="soft num">{providerCount(count)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button type="button" class="button" data-quiet onClick={change(emptySearch)}>
          {' '}
          {copy.showAll}{' '}
        </button>
      </p>
    </div>
  );
}

/** Another text to search for, and how many providers it finds. */
export interface Nearby {
  readonly text: string;
  readonly count: number;
}

/** As many as a reader takes in at a glance. */
const mostOffered = 3;

/** Texts close to that of a search that finds nothing, of those that find something. */
function useNearby(base: string, search: Search): readonly Nearby[] {
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
