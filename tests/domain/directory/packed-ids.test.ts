import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { packedIds, unpackedIds } from '#src/domain/directory/packed-ids.ts';

const hash = fc.stringMatching(/^[0-9a-f]{7,9}$/);
const results = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,12}$/), hash), {
    selector: ([id]) => id,
  })
  .map((pairs) => new Map(pairs.map(([id, rest]) => [id, `en_${rest}`])));

describe('packed result ids', () => {
  test('lead each result back to its provider, in whatever order the providers come', () => {
    fc.assert(
      fc.property(results, fc.gen(), (packed, gen) => {
        const ids = gen(() => fc.shuffledSubarray([...packed.keys()], { minLength: packed.size }));
        const unpacked = unpackedIds(packedIds(packed), ids);

        for (const [id, result] of packed) {
          const sharing = [...packed].filter(([, other]) => other === result).map(([one]) => one);
          expect(sharing.length > 1 ? sharing : [id]).toContain(unpacked.get(result));
        }
      }),
    );
  });

  test('of another list of providers are refused', () => {
    const packed = packedIds(new Map([['aapmr', 'en_1234567']]));

    expect(() => unpackedIds(packed, ['aapmr', 'aanem'])).toThrow('Reload the page');
  });

  test.for([['en_123-567'], ['fr_1234567']])('of two kinds are refused: %s', ([other]) => {
    const mixed = new Map([
      ['a', 'en_1234567'],
      ['b', other ?? ''],
    ]);

    expect(() => packedIds(mixed)).toThrow('differ in kind');
  });
});
