import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  addMonths,
  addYears,
  day,
  dayFromParts,
  daysThrough,
  earliestDay,
  formatDay,
  formatDayInFull,
  formatDayShort,
  isDay,
  isWithin,
  latestDay,
} from '#src/domain/day.ts';
import { period } from '#tests/builders.ts';

const length = daysThrough(earliestDay, latestDay);
const anyDay = fc
  .integer({ min: 0, max: length - 1 })
  .map((offset) => addDays(earliestDay, offset));

describe('months later', () => {
  test.for([
    { from: '2026-11-23', months: 6, to: '2027-05-23' },
    { from: '2026-08-31', months: 6, to: '2027-02-28' },
    { from: '2027-08-31', months: 6, to: '2028-02-29' },
    { from: '2026-03-31', months: 1, to: '2026-04-30' },
    { from: '2026-01-15', months: -1, to: '2025-12-15' },
    { from: '2026-12-01', months: 1, to: '2027-01-01' },
    { from: '2199-12-01', months: 1, to: '2199-12-31' },
    { from: '1900-01-31', months: -1, to: '1900-01-01' },
  ])('$months after $from is $to', ({ from, months, to }) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test('never fall into the month after', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 24 }), (from, months) => {
        const later = addMonths(from, months);

        expect(later >= from).toBe(true);
        expect(daysThrough(from, later) - 1).toBeLessThanOrEqual(31 * months);
      }),
    );
  });
});

describe('a day', () => {
  test.for(['1900-01-01', '2024-02-29', '2000-02-29', '2199-12-31', '1999-12-31'])(
    '%s is one',
    (text) => {
      expect(isDay(text)).toBe(true);
      expect(day(text)).toBe(text);
    },
  );

  test.for([
    '',
    '2026-2-3',
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
    '2026-03-14\n',
    ' 2026-03-14',
    '2026-03-14T00:00:00Z',
    '+002026-03-14',
    '２０２６-03-14',
  ])('“%s” is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow('Not a day');
  });

  test.for([undefined, null, 20_260_314, new Date(0)])('%s is none', (value) => {
    expect(isDay(value)).toBe(false);
  });

  test.for([
    { parts: [2026, 3, 14], found: '2026-03-14' },
    { parts: [2026, 2, 30], found: undefined },
    { parts: [26, 3, 14], found: undefined },
    { parts: [2026.5, 3, 14], found: undefined },
    { parts: [2026, -3, 14], found: undefined },
    { parts: [Number.NaN, 3, 14], found: undefined },
  ] as const)('of the parts $parts is $found', ({ parts: [year, month, date], found }) => {
    expect(dayFromParts(year, month, date)).toBe(found);
  });

  test('sorts as text in the order of the calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysThrough(a, b) > 1);
      }),
    );
  });

  test('is shown in American English', () => {
    expect(formatDay(day('2026-03-14'))).toBe('March 14, 2026');
    expect(formatDayInFull(day('2026-03-14'))).toBe('Saturday, March 14, 2026');
    expect(formatDayShort(day('2026-03-14'))).toBe('Mar 14, 2026');
    expect(formatDayInFull(earliestDay)).toBe('Monday, January 1, 1900');
  });
});

describe('counting days', () => {
  test.for([
    { from: '2026-03-14', days: 1, to: '2026-03-15' },
    { from: '2026-12-31', days: 1, to: '2027-01-01' },
    { from: '2024-02-28', days: 1, to: '2024-02-29' },
    { from: '2023-02-28', days: 1, to: '2023-03-01' },
    { from: '2024-03-01', days: -1, to: '2024-02-29' },
    { from: '2026-03-07', days: 2, to: '2026-03-09' },
    { from: '2026-10-31', days: 2, to: '2026-11-02' },
    { from: '2199-12-31', days: 1, to: '2199-12-31' },
    { from: '1900-01-01', days: -1, to: '1900-01-01' },
  ])('$days after $from is $to', ({ from, days, to }) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  test.for([
    { start: '2026-03-14', end: '2026-03-14', days: 1 },
    { start: '2024-01-01', end: '2024-12-31', days: 366 },
    { start: '2022-01-01', end: '2026-12-31', days: 1826 },
    { start: '2026-03-15', end: '2026-03-14', days: 0 },
    { start: '2026-03-16', end: '2026-03-14', days: -1 },
    { start: '1900-01-01', end: '2199-12-31', days: 109_573 },
  ])('$start through $end are $days days', ({ start, end, days }) => {
    expect(daysThrough(day(start), day(end))).toBe(days);
  });

  test('there and back is the same day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const apart = daysThrough(a, b) - 1;

        expect(addDays(a, apart)).toBe(b);
        expect(addDays(b, -apart)).toBe(a);
      }),
    );
  });

  test('every day is followed by a real day, its own neighbor', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const next = addDays(from, 1);

        expect(isDay(next)).toBe(true);
        if (from !== latestDay) expect(daysThrough(from, next)).toBe(2);
      }),
    );
  });
});

describe('counting years', () => {
  test.for([
    { from: '2022-01-01', years: 5, to: '2027-01-01' },
    { from: '2024-02-29', years: 4, to: '2028-02-29' },
    { from: '2024-02-29', years: 5, to: '2029-02-28' },
    { from: '2024-02-29', years: -1, to: '2023-02-28' },
    { from: '2096-02-29', years: 4, to: '2100-02-28' },
    { from: '2026-03-14', years: 0, to: '2026-03-14' },
    { from: '2195-06-01', years: 10, to: '2199-12-31' },
    { from: '1901-06-01', years: -10, to: '1900-01-01' },
  ])('$years years after $from is $to', ({ from, years, to }) => {
    expect(addYears(day(from), years)).toBe(to);
  });

  test('within the bounds only the year changes, and of February 29 the date', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20, max: 20 }), (from, years) => {
        const year = Number(from.slice(0, 4)) + years;
        fc.pre(year >= 1900 && year <= 2199);
        const to = addYears(from, years);

        expect(isDay(to)).toBe(true);
        expect(Number(to.slice(0, 4))).toBe(year);
        expect(to.slice(5) === from.slice(5) || `${from.slice(5)}→${to.slice(5)}`).toSatisfy(
          (kept) => kept === true || kept === '02-29→02-28',
        );
      }),
    );
  });
});

describe('a period', () => {
  test.for([
    { on: '2021-12-31', isInside: false },
    { on: '2022-01-01', isInside: true },
    { on: '2026-12-31', isInside: true },
    { on: '2027-01-01', isInside: false },
  ])('from 2022 through 2026 holds $on: $isInside', ({ on, isInside }) => {
    expect(isWithin(day(on), period('2022-01-01', '2026-12-31'))).toBe(isInside);
  });
});
