import { expect, test, vi } from 'vitest';

import { memoize } from '#src/domain/memoize.ts';

test('a value is made once for each key, and asked for as often as wanted', () => {
  const make = vi.fn(({ name }: { readonly name: string }) => ({ said: name }));
  const said = memoize(make);
  const key = { name: 'a' };

  expect(said(key)).toBe(said(key));
  expect(said({ name: 'a' })).not.toBe(said(key));
  expect(make).toHaveBeenCalledTimes(2);
});

test('an empty text is a value like any other', () => {
  const make = vi.fn(() => '');
  const text = memoize(make);
  const key = {};

  expect([text(key), text(key)]).toEqual(['', '']);
  expect(make).toHaveBeenCalledTimes(1);
});
