import { useState } from 'preact/hooks';

import type { Search } from '#src/domain/directory/address.ts';
import {
  facetNames,
  facets,
  type Directory,
  type Facet,
  type Option,
} from '#src/domain/directory/facets.ts';
import { countsByFacet } from '#src/domain/directory/counts.ts';
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
  const counts = candidates && countsByFacet(candidates, search.selection);
  const active = facets.reduce((sum, facet) => sum + search.selection[facet].length, 0);

  const toggle = (facet: Facet, id: string, isOn: boolean) => {
    const others = search.selection[facet].filter((other) => other !== id);
    const selection = { ...search.selection, [facet]: isOn ? [...others, id].sort() : others };
    onChange({ ...search, selection }, 'choice');
  };

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
      <div id="facets">
        {facets.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            options={options[facet]}
            counts={counts?.[facet]}
            chosen={search.selection[facet]}
            onToggle={(id, isOn) => toggle(facet, id, isOn)}
          />
        ))}
      </div>
    </div>
  );
}

/** How many options stand open at first: the fields of certification, among the topics. */
const openOptions = 8;

interface GroupProps {
  facet: Facet;
  options: readonly (Option & { readonly count: number })[];
  /** `undefined` until the columns are there: the counts of the whole list stand in. */
  counts: ReadonlyMap<string, number> | undefined;
  chosen: readonly string[];
  onToggle: (id: string, isOn: boolean) => void;
}

function FacetGroup({ facet, options, counts, chosen, onToggle }: GroupProps) {
  const [isLong, setIsLong] = useState(false);
  const shown = options.filter(
    ({ id }, place) => isLong || place < openOptions || chosen.includes(id),
  );

  return (
    <fieldset class="facet">
      <legend>{facetNames[facet]}</legend>
      {shown.map(({ id, name, count }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            name={facet}
            value={id}
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => onToggle(id, currentTarget.checked)}
          />
          <span>{name}</span>
          <span class="count num">{counts ? (counts.get(id) ?? 0) : count}</span>
        </label>
      ))}
      {options.length > openOptions && (
        <button
          type="button"
          class="link-button small"
          aria-expanded={isLong}
          onClick={() => setIsLong(!isLong)}
        >
          {isLong ? 'Show fewer' : `Show all ${options.length}`}
          <span class="visually-hidden"> options of {facetNames[facet]}</span>
        </button>
      )}
    </fieldset>
  );
}
