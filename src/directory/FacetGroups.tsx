import { useState } from 'preact/hooks';

import type { Counts } from '#src/domain/directory/counts.ts';
import {
  facetNames,
  facets,
  type Directory,
  type Facet,
  type Option,
} from '#src/domain/directory/facets.ts';

/** The facets that stand open from the start; the others fold. */
export const openFacets: readonly Facet[] = ['topic', 'format', 'credit', 'reach'];

const foldedFacets = facets.filter((facet) => !openFacets.includes(facet));

/** How many options stand open at first: the fields of certification, among the topics. */
const openOptions = 8;

interface Props {
  options: Directory['options'];
  /** How many providers each option of a facet would show. */
  counts: Counts;
  chosen: (facet: Facet) => readonly string[];
  /** Without the folded ones: what stands there until scripts run. */
  isStatic?: boolean;
}

/** The options of every facet, each with its count. */
export function FacetGroups({ options, counts, chosen, isStatic = false }: Props) {
  const group = (facet: Facet) => ({
    facet,
    options: options[facet],
    counts: counts[facet],
    chosen: chosen(facet),
  });

  return (
    <>
      {openFacets.map((facet) => (
        <fieldset key={facet} class="facet">
          <legend>{facetNames[facet]}</legend>
          <FacetOptions {...group(facet)} />
        </fieldset>
      ))}
      {!isStatic && foldedFacets.map((facet) => <FoldedFacet key={facet} {...group(facet)} />)}
    </>
  );
}

interface GroupProps {
  facet: Facet;
  options: readonly Option[];
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
}

function FoldedFacet(group: GroupProps) {
  // Open where something in it is chosen on arrival; after that it is the reader's.
  const [isOpen] = useState(group.chosen.length > 0);
  const { facet, chosen } = group;

  return (
    <details class="facet" open={isOpen}>
      <summary>
        {facetNames[facet]}
        {chosen.length > 0 && `, ${chosen.length} active`}
      </summary>
      <div role="group" aria-label={facetNames[facet]}>
        <FacetOptions {...group} />
      </div>
    </details>
  );
}

function FacetOptions({ facet, options, counts, chosen }: GroupProps) {
  const [isLong, setIsLong] = useState(false);
  const shown = options.filter(
    ({ id }, place) => isLong || place < openOptions || chosen.includes(id),
  );

  return (
    <>
      {shown.map(({ id, name }) => (
        <label key={id} class="choice">
          <input type="checkbox" name={facet} value={id} checked={chosen.includes(id)} />
          <span>{name}</span>
          <span class="count num">{counts.get(id) ?? 0}</span>
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
    </>
  );
}
