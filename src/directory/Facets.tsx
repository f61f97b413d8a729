import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import type { Search } from '#src/domain/directory/address.ts';
import { countsByFacet } from '#src/domain/directory/counts.ts';
import { facets, type Directory, type Facet, type Row } from '#src/domain/directory/facets.ts';
import { FacetGroups } from '#src/directory/FacetGroups.tsx';
import { useIsReady } from '#src/directory/use-is-ready.ts';

interface Props {
  /** Not there until the directory is. */
  options: Directory['options'] | undefined;
  /** What the text finds, whatever is chosen: the rows that are counted. */
  matching: readonly Row[];
  search: Search;
  onChange: (search: Search, how: 'choice') => void;
  /** The static options: what stands there until the directory is there. */
  children?: ComponentChildren;
}

/** Options with counts. On a phone they fold away behind a button; without JavaScript they are not shown. */
export function Facets({ options, matching, search, onChange, children }: Props) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  // On a slow phone the button stands there before it can do anything.
  const isReady = useIsReady();
  const { selection } = search;
  const counts = countsByFacet(matching, selection);
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
        {options ? (
          <FacetGroups options={options} counts={counts} chosen={(facet) => selection[facet]} />
        ) : (
          children
        )}
      </div>
    </div>
  );
}
