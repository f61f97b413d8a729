import { emptySearch, type Search } from '#src/domain/directory/address.ts';
import { facets } from '#src/domain/directory/facets.ts';
import { focusCount } from '#src/directory/focus-count.ts';
import { useNearby } from '#src/directory/use-nearby.ts';

interface Props {
  base: string;
  search: Search;
  onChange: (search: Search, how: 'choice') => void;
}

/** Where no provider fits: what else to search for, and the way back to all of them. */
export function NothingFound({ base, search, onChange }: Props) {
  const nearby = useNearby(base, search);
  const change = (to: Search) => (event: Event & { currentTarget: HTMLElement }) => {
    focusCount(event.currentTarget);
    onChange(to, 'choice');
  };
  return (
    <div class="empty">
      <p>No provider here fits all of that. {remedyFor(search)}</p>
      {nearby.length > 0 && (
        <ul role="list" class="nearby" aria-label="Searches that find something">
          {nearby.map(({ text, count }) => (
            <li key={text}>
              <button type="button" class="link-button" onClick={change({ ...search, text })}>
                Search for “{text}”
              </button>{' '}
              <span class="soft num">{count === 1 ? '1 provider' : `${count} providers`}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button type="button" class="button" data-quiet onClick={change(emptySearch)}>
          Show all providers
        </button>
      </p>
    </div>
  );
}

function remedyFor({ text, selection }: Search): string {
  const isNarrowed = facets.some((facet) => selection[facet].length > 0);
  if (!isNarrowed) return 'Try another word, or fewer.';
  return text === '' ? 'Take a filter away.' : 'Try another word, or take a filter away.';
}
