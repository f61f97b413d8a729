import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalJson } from '#src/domain/record/canonical-json.ts';

describe('canonical JSON', () => {
  test.for([
    {
      of: 'keys in order of code units',
      value: { b: 1, a: { d: 2, C: 3 } },
      text: '{"a":{"C":3,"d":2},"b":1}',
    },
    { of: 'lists in their own order', value: [2, 1, null], text: '[2,1,null]' },
    { of: 'a lone surrogate', value: '\ud800', text: '"\\ud800"' },
    { of: 'absent members', value: { a: undefined }, text: '{}' },
  ])('$of: $text', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('says the same value as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
        const turned = Object.fromEntries(Object.entries(members).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(members));
      }),
    );
  });
});
