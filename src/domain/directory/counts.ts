import { facets, type Facet, type Row, type Selection } from '#src/domain/directory/facets.ts';

export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * How many rows each option of each facet would show, given the other facets: what `countsOf`
 * says of one facet, for all of them in one pass. A row that misses one facet counts there alone.
 */
export function countsByFacet(rows: readonly Row[], selection: Selection): Counts {
  const narrowing = facets.filter((facet) => selection[facet].length > 0);
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const add = (row: Row, facet: Facet) => {
    const ofFacet = counts.get(facet);
    for (const id of row.values[facet]) ofFacet?.set(id, (ofFacet.get(id) ?? 0) + 1);
  };

  for (const row of rows) {
    let missed: Facet | undefined;
    let misses = 0;
    for (const facet of narrowing) {
      if (selection[facet].some((id) => row.values[facet].includes(id))) continue;
      missed = facet;
      misses += 1;
    }
    if (misses === 0) for (const facet of facets) add(row, facet);
    else if (misses === 1 && missed !== undefined) add(row, missed);
  }
  return Object.fromEntries(counts) as unknown as Counts;
}
