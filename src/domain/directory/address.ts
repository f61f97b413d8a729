import {
  facets,
  noSelection,
  type Directory,
  type Facet,
  type Selection,
} from '#src/domain/directory/facets.ts';

export const sortNames = {
  relevance: 'Best match',
  name: 'Name',
  checked: 'Last checked',
} as const;
export type Sort = keyof typeof sortNames;

/** A search of the directory; its address holds all of it. */
export interface Search {
  /** What was typed; empty for nothing. */
  readonly text: string;
  readonly selection: Selection;
  /** `relevance` means something only while there is a text. */
  readonly sort: Sort;
}

export const emptySearch: Search = { text: '', selection: noSelection, sort: 'relevance' };

/** A value in an address that the directory does not know; it is ignored, and said. */
export interface UnknownValue {
  readonly facet: Facet;
  readonly value: string;
}

/**
 * Reads `?q=pain&topic=pain&topic=sports&sort=name`.
 *
 * @param options What the directory knows; `undefined` while that is not there yet: then every
 *   value is taken for known.
 */
export function readAddress(
  query: string,
  options: Directory['options'] | undefined,
): { readonly search: Search; readonly unknown: readonly UnknownValue[] } {
  const parameters = new URLSearchParams(query);
  const unknown: UnknownValue[] = [];
  const selection: Record<Facet, readonly string[]> = { ...noSelection };
  for (const facet of facets) {
    const values = [...new Set(parameters.getAll(facet))].filter(Boolean);
    const known = new Set(options?.[facet].map(({ id }) => id) ?? values);
    selection[facet] = values.filter((value) => known.has(value)).sort();
    unknown.push(...values.filter((value) => !known.has(value)).map((value) => ({ facet, value })));
  }
  const sort = parameters.get('sort') ?? '';
  return {
    search: {
      text: (parameters.get('q') ?? '').trim(),
      selection,
      sort: Object.hasOwn(sortNames, sort) ? (sort as Sort) : 'relevance',
    },
    unknown,
  };
}

/** The address of a search: `''`, or beginning with `?`. Equal searches have equal addresses. */
export function addressOf({ text, selection, sort }: Search): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const facet of facets) {
    for (const value of [...selection[facet]].sort()) parameters.append(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
