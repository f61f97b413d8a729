import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import type { Search } from '#src/domain/directory/address.ts';
import { countsByFacet } from '#src/domain/directory/counts.ts';
import { facets, type Directory, type Facet } from '#src/domain/directory/facets.ts';
import { rowsForText } from '#src/domain/directory/search.ts';
import { FacetGroups } from '#src/islands/directory/FacetGroups.tsx';
import type { PageHits } from '#src/islands/directory/page-hits.ts';
import { useIsReady } from '#src/islands/directory/use-is-ready.ts';

interface Props {
  rows: Directory | undefined;
  search: Search;
  hits: PageHits;
  onChange: (search: Search, how: 'choice') => void;
  /** The static options: what stands there until the columns are there. */
  children?: ComponentChildren;
}

/** Options with counts. On a phone they fold away behind a button; without JavaScript they are not shown. */
export function Facets({ rows, search, hits, onChange, children }: Props) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  // On a slow phone the button stands there before it can do anything.
  const isReady = useIsReady();
  const { selection } = search;
  const candidates = rows ? rowsForText(rows.rows, search.text, hits.providers) : [];
  const counts = countsByFacet(candidates, selection);
  const active = facets.reduce((sum, facet) => sum + selection[facet].length, 0);

  /** Hears the static options too. */
  const toggle = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const facet = target.name as Facet;
    const others = selection[facet].filter((other) => other !== target.value);
    const chosen = target.checked ? [...others, target.value].sort() : others;
    onChange({ ...search, selection: { ...selection, [facet]: chosen } }, 'choice');
  };

  return (
    <div class="facets" data-unfolded={isUnfolded}>
      <button
        type="button"
        class="button"
        data-quiet
        disabled={!isReady}
        aria-expanded={isUnfolded}
        aria-controls="facets"
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {active === 0 ? 'Filters' : `Filters, ${active} active`}
      </button>
      <div id="facets" onChange={toggle}>
        {rows ? (
          <FacetGroups
            options={rows.options}
            counts={counts}
            chosen={(facet) => selection[facet]}
          />
        ) : (
          children
        )}
      </div>
    </div>
  );
}
