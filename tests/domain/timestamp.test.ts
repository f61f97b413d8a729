import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { editTime, isTimestamp, timestampFromDate } from '#src/domain/timestamp.ts';
import { timestamp } from '#tests/builders.ts';

const anyTime = fc
  .date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(timestampFromDate);

describe('a timestamp', () => {
  test.for(['2026-03-14T12:00:00.000Z', '2024-02-29T23:59:59.999Z'])('%s is one', (text) => {
    expect(isTimestamp(text)).toBe(true);
  });

  test.for([
    '',
    '2026-03-14',
    '2026-03-14T12:00:00Z',
    '2026-03-14T12:00:00.000',
    '2026-03-14T12:00:00.000+00:00',
    '2026-03-14t12:00:00.000z',
    '2026-02-29T12:00:00.000Z',
    '2026-03-14T24:00:00.000Z',
    '2026-03-14T23:60:00.000Z',
    '+010000-01-01T00:00:00.000Z',
  ])('“%s” is none', (text) => {
    expect(isTimestamp(text)).toBe(false);
  });

  test.for([undefined, null, 0, new Date(0)])('%s is none', (value) => {
    expect(isTimestamp(value)).toBe(false);
  });

  test('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(a < b).toBe(Date.parse(a) < Date.parse(b));
      }),
    );
  });
});

describe('when an edit takes effect', () => {
  const replaced = timestamp('2026-03-14T12:00:00.000Z');

  test.for([
    { clock: 'is right', now: '2026-03-14T12:00:05.000Z', effect: '2026-03-14T12:00:05.000Z' },
    { clock: 'stands still', now: '2026-03-14T12:00:00.000Z', effect: '2026-03-14T12:00:00.001Z' },
    {
      clock: 'is a year slow',
      now: '2025-03-14T12:00:00.000Z',
      effect: '2026-03-14T12:00:00.001Z',
    },
  ])('where the clock $clock it is $effect', ({ now, effect }) => {
    expect(editTime(timestamp(now), replaced)).toBe(effect);
  });

  test('of a new entry it is now', () => {
    expect(editTime(replaced, undefined)).toBe(replaced);
  });

  test('it is always after the version it replaces and never before now', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (now, before) => {
        const effect = editTime(now, before);

        expect(isTimestamp(effect)).toBe(true);
        expect(effect > before).toBe(true);
        expect(effect >= now).toBe(true);
      }),
    );
  });
});
