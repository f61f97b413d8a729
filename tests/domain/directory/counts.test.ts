import fc from 'fast-check';
import { expect, test } from 'vitest';

import { countsByFacet } from '#src/domain/directory/counts.ts';
import { countsOf, facets, type Selection } from '#src/domain/directory/facets.ts';
import { directories } from '#tests/domain/directory/directories.ts';

const chosen = fc.subarray(['pain', 'sports', 'pmr'], { maxLength: 2 });
const selections = fc.record(
  Object.fromEntries(facets.map((facet) => [facet, chosen])),
) as unknown as fc.Arbitrary<Selection>;

test('counting all facets at once gives what counting each by itself gives', () => {
  fc.assert(
    fc.property(directories, selections, ({ rows }, selection) => {
      const counts = countsByFacet(rows, selection);

      for (const facet of facets) expect(counts[facet]).toEqual(countsOf(rows, selection, facet));
    }),
  );
});
