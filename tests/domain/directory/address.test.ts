import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addressOf, emptySearch, readAddress, sortNames } from '#src/domain/directory/address.ts';
import { facets, noSelection, type Directory } from '#src/domain/directory/facets.ts';

const ids = ['pain', 'sports', 'pmr'];
const options = Object.fromEntries(
  facets.map((facet) => [facet, ids.map((id) => ({ id, name: id }))]),
) as unknown as Directory['options'];

describe('the address of a search', () => {
  test('is empty for the whole list', () => {
    expect(addressOf(emptySearch)).toBe('');
  });

  test('leads back to the same search', () => {
    const selections = fc.record(
      Object.fromEntries(facets.map((facet) => [facet, fc.subarray(ids)])) as Record<
        (typeof facets)[number],
        fc.Arbitrary<string[]>
      >,
    );
    const searches = fc.record({
      text: fc.string().map((text) => text.trim()),
      selection: selections,
      sort: fc.constantFrom(...(Object.keys(sortNames) as (keyof typeof sortNames)[])),
    });

    fc.assert(
      fc.property(searches, (search) => {
        const found = readAddress(addressOf(search), options);

        expect(found.unknown).toEqual([]);
        expect(addressOf(found.search)).toBe(addressOf(search));
        expect(found.search.text).toBe(search.text);
      }),
    );
  });

  test.for([
    {
      query: '?topic=pain&topic=pain',
      selected: ['pain'],
      unknown: [],
      says: 'a repeated option once',
    },
    { query: '?topic=knitting', selected: [], unknown: ['knitting'], says: 'an unknown option' },
    { query: '?topic=', selected: [], unknown: [], says: 'an empty option as none' },
    { query: '?color=red', selected: [], unknown: [], says: 'nothing of other parameters' },
  ])('$query is read as $says', ({ query, selected, unknown }) => {
    const found = readAddress(query, options);

    expect(found.search.selection).toEqual({ ...noSelection, topic: selected });
    expect(found.unknown).toEqual(unknown.map((value) => ({ facet: 'topic', value })));
  });

  test('takes every option for known while nobody knows the options yet', () => {
    const found = readAddress('?topic=knitting', undefined);

    expect(found.search.selection.topic).toEqual(['knitting']);
    expect(found.unknown).toEqual([]);
  });

  test('an unknown order means the best match', () => {
    expect(readAddress('?sort=price', options).search.sort).toBe('relevance');
  });
});
