import { emptySearch, type Search } from '#src/domain/directory/address.ts';
import { facets, type Facet, type Option } from '#src/domain/directory/facets.ts';
import { focusCount } from '#src/directory/focus.ts';

interface Props {
  search: Search;
  options: Readonly<Record<Facet, readonly Option[]>>;
  onChange: (search: Search, how: 'choice') => void;
}

/** What narrows the list, each with a button that takes it away. */
export function ActiveFilters({ search, options, onChange }: Props) {
  const { selection } = search;
  const active = facets.flatMap((facet) =>
    options[facet]
      .filter(({ id }) => selection[facet].includes(id))
      .map(({ id, name }) => ({ facet, id, name })),
  );
  if (active.length === 0) return null;

  const without = (facet: Facet, gone: string): Search => ({
    ...search,
    selection: { ...selection, [facet]: selection[facet].filter((id) => id !== gone) },
  });
  return (
    <ul role="list" class="active-filters" aria-label="Active filters">
      {active.map(({ facet, id, name }) => (
        <li key={`${facet}/${id}`}>
          <button
            type="button"
            class="link-button"
            onClick={({ currentTarget }) => {
              focusCount(currentTarget);
              onChange(without(facet, id), 'choice');
            }}
          >
            Remove {name}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="link-button"
          onClick={({ currentTarget }) => {
            focusCount(currentTarget);
            onChange({ ...emptySearch, text: search.text, sort: search.sort }, 'choice');
          }}
        >
          Clear filters
        </button>
      </li>
    </ul>
  );
}
