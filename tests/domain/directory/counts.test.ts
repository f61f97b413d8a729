import fc from 'fast-check';
import { expect, test } from 'vitest';

import { countsByFacet } from '#src/domain/directory/counts.ts';
import { facets, rowsFitting, type Selection } from '#src/domain/directory/facets.ts';
import { directories } from '#tests/domain/directory/directories.ts';

const chosen = fc.subarray(['pain', 'sports', 'pmr'], { maxLength: 2 });
const selections = fc.record(
  Object.fromEntries(facets.map((facet) => [facet, chosen])),
) as unknown as fc.Arbitrary<Selection>;

test('an option counts the rows that have it, of those that fit all other facets', () => {
  fc.assert(
    fc.property(directories, selections, ({ rows }, selection) => {
      const counts = countsByFacet(rows, selection);

      for (const facet of facets) {
        const candidates = rowsFitting(rows, { ...selection, [facet]: [] });
        const values = Map.groupBy(
          candidates.flatMap((row) => row.values[facet]),
          (id) => id,
        );
        expect([...counts[facet]].toSorted()).toEqual(
          [...values].map(([id, { length }]) => [id, length]).toSorted(),
        );
      }
    }),
  );
});
