import { pagesOf } from '#src/domain/pages-of.ts';
import { activityFormatNames } from '#src/domain/activity-format.ts';
import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import type { Topic } from '#src/domain/content/topic.ts';
import {
  isConfirmed,
  reportingHeadings,
  type ListedFacet,
} from '#src/domain/directory/facet-list.ts';
import { reachOf } from '#src/domain/directory/facet-options.ts';

interface Content {
  readonly providers: ReadonlyMap<string, Provider>;
  readonly accreditors: ReadonlyMap<string, Accreditor>;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** A provider on a list, and what puts it there. */
interface Listed {
  readonly id: string;
  readonly provider: Provider;
  /** Empty where it is on the list because nothing is known. */
  readonly citations: readonly Citation[];
}

/** The providers that share one option of a facet. */
export interface FacetList {
  readonly id: string;
  readonly name: string;
  /** Whether the option is a field of certification; those come first. */
  readonly isField: boolean;
  /** By name; those by general knowledge alone come last. */
  readonly listed: readonly Listed[];
  readonly unchecked: number;
}

/** A list for every option of `facet` that any provider has, in the order of the search. */
export function facetLists(facet: ListedFacet, content: Content): readonly FacetList[] {
  const byOption = listedByOption(facet, content.providers);
  return optionsOf(facet, content).flatMap(({ id, name, isField = false }) => {
    const listed = byOption.get(id) ?? [];
    const vouched = listed.filter(({ citations }) => isConfirmed(citations));
    const others = listed.filter(({ citations }) => !isConfirmed(citations));
    const list = { id, name, isField, listed: [...vouched, ...others], unchecked: others.length };
    return listed.length > 0 ? [list] : [];
  });
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

/** By option, the providers that have it, in order of names. */
function listedByOption(
  facet: ListedFacet,
  providers: Content['providers'],
): ReadonlyMap<string, readonly Listed[]> {
  const lists = new Map<string, Listed[]>();
  for (const [id, provider] of byName(providers)) {
    for (const [option, citations] of citationsByOption(facet, provider)) {
      const listed = { id, provider, citations };
      const list = lists.get(option);
      if (list) list.push(listed);
      else lists.set(option, [listed]);
    }
  }
  return lists;
}

function byName(providers: Content['providers']): readonly (readonly [string, Provider])[] {
  return [...providers].sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'));
}

/** The options that a provider has, each with what says so. */
function citationsByOption(
  facet: ListedFacet,
  provider: Provider,
): ReadonlyMap<string, readonly Citation[]> {
  if (facet === 'reporting') {
    return new Map([[reachOf(provider), provider.reports.map(({ citation }) => citation)]]);
  }
  const cited = {
    topic: provider.topics,
    format: provider.formats,
    accreditor: provider.accreditors,
  };
  const groups = Map.groupBy<string, Cited>(cited[facet], ({ value }) => value);
  return new Map(
    [...groups].map(([value, facts]) => [value, facts.map(({ citation }) => citation)]),
  );
}

interface Cited {
  readonly value: string;
  readonly citation: Citation;
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
