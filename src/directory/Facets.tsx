import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import type { Search } from '#src/domain/directory/address.ts';
import {
  countsByFacet,
  type OptionCounts,
  facets,
  type Directory,
  type Facet,
  type Row,
  facetNames,
  type Option,
} from '#src/domain/directory/facets.ts';
import { useIsReady } from '#src/directory/use-directory.ts';
import { copy } from '#src/directory/copy.ts';

interface Props {
  /** Not there until the directory is. */
  options: Directory['options'] | undefined;
  /** What the text finds, whatever is chosen: the rows that are counted. */
  matching: readonly Row[];
  search: Search;
  onChange: (search: Search, how: 'choice') => void;
  /** The static options: what shows until the directory is loaded. */
  children?: ComponentChildren;
}

/** Options with counts. On a phone they fold away behind a button; without JavaScript they are not shown. */
export function Facets({ options, matching, search, onChange, children }: Props) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  // On a slow phone the button shows before it can do anything.
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
        {copy.filters(active)}
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

/** The facets that are open from the start; the others fold. */
const openFacets: readonly Facet[] = ['topic', 'format', 'credit', 'reach'];

const foldedFacets = facets.filter((facet) => !openFacets.includes(facet));

/** How many options show at first: the fields of certification, among the topics. */
const openOptions = 8;

interface GroupsProps {
  options: Directory['options'];
  /** How many providers each option of a facet would show. */
  counts: OptionCounts;
  chosen: (facet: Facet) => readonly string[];
  /** Without the normalizeText ones: what shows until scripts run. */
  isStatic?: boolean;
}

/** The options of every facet, each with its count. */
export function FacetGroups({ options, counts, chosen, isStatic = false }: GroupsProps) {
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
