import { useState } from 'preact/hooks';

import type { Search } from '#src/domain/directory/address.ts';
import {
  countsOf,
  facetNames,
  facets,
  type Directory,
  type Facet,
  type Option,
} from '#src/domain/directory/facets.ts';
import { rowsForText } from '#src/domain/directory/search.ts';
import type { PageHits } from '#src/islands/directory/page-hits.ts';

interface Props {
  options: Readonly<Record<Facet, readonly (Option & { readonly count: number })[]>>;
  rows: Directory | undefined;
  search: Search;
  hits: PageHits;
  onChange: (search: Search, how: 'choice') => void;
}

/** Options with counts. On a phone they fold away behind a button; without JavaScript they are not shown. */
export function Facets({ options, rows, search, hits, onChange }: Props) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const candidates = rows && rowsForText(rows.rows, search.text, hits.providers);
  const active = facets.reduce((sum, facet) => sum + search.selection[facet].length, 0);

  const toggle = (facet: Facet, id: string, isOn: boolean) => {
    const others = search.selection[facet].filter((other) => other !== id);
    const selection = { ...search.selection, [facet]: isOn ? [...others, id].sort() : others };
    onChange({ ...search, selection }, 'choice');
  };

  const groups = facets.map((facet) => {
    const counts = candidates && countsOf(candidates, search.selection, facet);
    return (
      <fieldset key={facet} class="facet">
        <legend>{facetNames[facet]}</legend>
        {options[facet].map(({ id, name, count }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              name={facet}
              value={id}
              checked={search.selection[facet].includes(id)}
              onChange={({ currentTarget }) => toggle(facet, id, currentTarget.checked)}
            />
            <span>{name}</span>
            <span class="count num">{counts ? (counts.get(id) ?? 0) : count}</span>
          </label>
        ))}
      </fieldset>
    );
  });

  return (
    <div class="facets" data-unfolded={isUnfolded}>
      <button
        type="button"
        class="button"
        data-quiet
        aria-expanded={isUnfolded}
        aria-controls="facets"
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {active === 0 ? 'Filters' : `Filters, ${active} active`}
      </button>
      <div id="facets">{groups}</div>
    </div>
  );
}
