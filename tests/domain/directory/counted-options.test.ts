import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  packedOptions,
  unpackedOptions,
  type CountedOptions,
} from '#src/domain/directory/counted-options.ts';
import { facets } from '#src/domain/directory/facets.ts';

const option = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]+$/),
  name: fc.stringMatching(/^\S( ?\S)*$/),
  count: fc.nat(),
});
const counted: fc.Arbitrary<CountedOptions> = fc.record(
  Object.fromEntries(facets.map((facet) => [facet, fc.array(option, { maxLength: 5 })])),
) as fc.Arbitrary<CountedOptions>;

test('packed options are what they were, names with spaces and facets without options too', () => {
  fc.assert(
    fc.property(counted, (options) => {
      expect(unpackedOptions(packedOptions(options))).toEqual(options);
    }),
  );
});
