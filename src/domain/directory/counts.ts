import {
  facets,
  rowsFitting,
  type Facet,
  type Row,
  type Selection,
} from '#src/domain/directory/facets.ts';

export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * How many rows each option of each facet would show, given the other facets: an option's own
 * facet is left aside, because options of one facet widen the list.
 */
export function countsByFacet(rows: readonly Row[], selection: Selection): Counts {
  const fitting = rowsFitting(rows, selection);
  return Object.fromEntries(
    facets.map((facet) => {
      const isOpen = selection[facet].length === 0;
      const candidates = isOpen ? fitting : rowsFitting(rows, { ...selection, [facet]: [] });
      return [facet, countsOf(candidates, facet)];
    }),
  ) as unknown as Counts;
}

function countsOf(rows: readonly Row[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    for (const id of values[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
