import { pagesOf } from '#src/build/pages-of.ts';
import { activityFormatNames } from '#src/domain/activity-format.ts';
import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import type { Topic } from '#src/domain/content/topic.ts';
import {
  isVouchedFor,
  reportingHeadings,
  type ListedFacet,
} from '#src/domain/directory/facet-list.ts';
import { reachOf } from '#src/domain/directory/reach.ts';

interface Content {
  readonly providers: ReadonlyMap<string, Provider>;
  readonly accreditors: ReadonlyMap<string, Accreditor>;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** A provider on a list, and what puts it there. */
export interface Listed {
  readonly id: string;
  readonly provider: Provider;
  /** Empty where it is on the list because nothing is known. */
  readonly citations: readonly Citation[];
}

/** The providers that share one option of a facet. */
export interface FacetList {
  readonly id: string;
  readonly name: string;
  /** Whether the option is a field of certification; those stand first. */
  readonly isField: boolean;
  /** By name; those by general knowledge alone stand last. */
  readonly listed: readonly Listed[];
  readonly unchecked: number;
}

/** A list for every option of `facet` that any provider has, in the order of the search. */
export function facetLists(facet: ListedFacet, content: Content): readonly FacetList[] {
  return optionsOf(facet, content)
    .map(({ id, name, isField = false }) => {
      const listed = listedUnder(facet, id, content.providers);
      const vouched = listed.filter(({ citations }) => isVouchedFor(citations));
      const others = listed.filter(({ citations }) => !isVouchedFor(citations));
      return { id, name, isField, listed: [...vouched, ...others], unchecked: others.length };
    })
    .filter(({ listed }) => listed.length > 0);
}

interface ListOption {
  readonly id: string;
  readonly name: string;
  readonly isField?: boolean;
}

function optionsOf(facet: ListedFacet, content: Content): readonly ListOption[] {
  switch (facet) {
    case 'topic':
      return [...content.topics].map(([id, { name, field }]) => ({
        id,
        name,
        isField: field !== null,
      }));
    case 'accreditor':
      return [...content.accreditors].map(([id, { abbreviation }]) => ({ id, name: abbreviation }));
    case 'format':
      return Object.entries(activityFormatNames).map(([id, name]) => ({ id, name }));
    case 'reporting':
      return Object.entries(reportingHeadings).map(([id, name]) => ({ id, name }));
  }
}

function listedUnder(
  facet: ListedFacet,
  option: string,
  providers: Content['providers'],
): readonly Listed[] {
  return [...providers]
    .flatMap(([id, provider]) => {
      const citations = citationsUnder(facet, option, provider);
      return citations === undefined ? [] : { id, provider, citations };
    })
    .sort((a, b) => a.provider.name.localeCompare(b.provider.name, 'en'));
}

/** What says that a provider has an option; `undefined` where it has not. */
function citationsUnder(
  facet: ListedFacet,
  option: string,
  provider: Provider,
): readonly Citation[] | undefined {
  if (facet === 'reporting') {
    const isListed = reachOf(provider) === option;
    return isListed ? provider.reports.map(({ citation }) => citation) : undefined;
  }
  const values = { topic: provider.topics, format: provider.formats };
  const cited = facet === 'accreditor' ? provider.accreditors : values[facet];
  const found = cited.filter(({ value }) => value === option);
  return found.length === 0 ? undefined : found.map(({ citation }) => citation);
}

/** A static page of a list; the first has no number in its address. */
export interface FacetPage {
  readonly list: FacetList;
  /** From 1. */
  readonly number: number;
  readonly pageCount: number;
  readonly listed: readonly Listed[];
}

const pageSize = 50;

/** The pages of all lists, by their address below the facet's own: `pain`, `pain/2`. */
export function facetPages(lists: readonly FacetList[]): ReadonlyMap<string, FacetPage> {
  return new Map(
    lists.flatMap((list) =>
      pagesOf(list.listed, pageSize).map(({ number, count, items }): [string, FacetPage] => [
        number === 1 ? list.id : `${list.id}/${number}`,
        { list, number, pageCount: count, listed: items },
      ]),
    ),
  );
}
