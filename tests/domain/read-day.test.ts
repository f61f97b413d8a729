import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  day,
  daysThrough,
  earliestDay,
  formatDay,
  formatDayInFull,
  formatDayShort,
  latestDay,
} from '#src/domain/day.ts';
import { readDay } from '#src/domain/read-day.ts';
import { failure, success } from '#src/domain/result.ts';

const anyDay = fc
  .integer({ min: 0, max: daysThrough(earliestDay, latestDay) - 1 })
  .map((days) => addDays(earliestDay, days));

describe('a day as it is typed', () => {
  test.for([
    '3/14/2026',
    '03/14/2026',
    '03-14-2026',
    '3-14-2026',
    '3 14 2026',
    '3 / 14 / 2026',
    '2026-03-14',
    '2026/3/14',
    ' 2026-03-14 ',
    'March 14, 2026',
    'march 14 2026',
    'MARCH 14,2026',
    'March 14th, 2026',
    'Mar 14, 2026',
    'Mar. 14, 2026',
    'Mar-14-2026',
    '14 Mar 2026',
    '14 March, 2026',
    '14th March 2026',
    '14-Mar-2026',
    '14MAR2026',
    'Saturday, March 14, 2026',
    'Sat Mar 14 2026',
  ])('“%s” is March 14, 2026', (typed) => {
    expect(readDay(typed)).toEqual(success('2026-03-14'));
  });

  test.for([
    { typed: '02/03/2026', day: '2026-02-03', why: 'the month comes first' },
    { typed: 'Sept 5, 2026', day: '2026-09-05', why: 'four letters are common for September' },
    { typed: 'May 1, 2026', day: '2026-05-01', why: 'May is its own abbreviation' },
    { typed: '2/29/2024', day: '2024-02-29', why: '2024 is a leap year' },
    { typed: '2/29/2000', day: '2000-02-29', why: '2000 is a leap year' },
    { typed: '1/1/1900', day: '1900-01-01', why: 'it is the first day of all' },
    { typed: '12/31/2199', day: '2199-12-31', why: 'it is the last day of all' },
  ])('“$typed” is $day: $why', ({ typed, day: expected }) => {
    expect(readDay(typed)).toEqual(success(expected));
  });

  test.for([
    { typed: '', problem: { kind: 'missing', parts: ['month', 'date', 'year'] } },
    { typed: '3/14/26', problem: { kind: 'two-digit-year' } },
    { typed: 'March 14, 26', problem: { kind: 'two-digit-year' } },
    { typed: '14/3/2026', problem: { kind: 'impossible', part: 'month' } },
    { typed: '0/3/2026', problem: { kind: 'impossible', part: 'month' } },
    { typed: '2/29/2026', problem: { kind: 'impossible', part: 'date' } },
    { typed: '2/29/2100', problem: { kind: 'impossible', part: 'date' } },
    { typed: '4/31/2026', problem: { kind: 'impossible', part: 'date' } },
    { typed: 'June 0, 2026', problem: { kind: 'impossible', part: 'date' } },
    { typed: '12/31/1899', problem: { kind: 'out-of-bounds' } },
    { typed: '1/1/2200', problem: { kind: 'out-of-bounds' } },
    { typed: '1/1/0026', problem: { kind: 'out-of-bounds' } },
    { typed: '2/30/1899', problem: { kind: 'impossible', part: 'date' } },
    { typed: '3.4.2026', problem: { kind: 'unclear' } },
    { typed: '03142026', problem: { kind: 'unclear' } },
    { typed: '3/14', problem: { kind: 'unclear' } },
    { typed: 'March 2026', problem: { kind: 'unclear' } },
    { typed: 'Smarch 14, 2026', problem: { kind: 'unclear' } },
    { typed: 'Mart 14, 2026', problem: { kind: 'unclear' } },
    { typed: '3/14-2026', problem: { kind: 'unclear' } },
    { typed: '2026-03-14T00:00:00Z', problem: { kind: 'unclear' } },
    { typed: 'yesterday', problem: { kind: 'unclear' } },
  ])('“$typed” is refused as $problem.kind', ({ typed, problem }) => {
    expect(readDay(typed)).toEqual(failure(problem));
  });

  test('any text gives a day within the bounds or a problem, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDay(text);
        if (read.ok) expect(day(read.value)).toBe(read.value);
      }),
    );
  });

  test('every way pages show a day is read back as that day', () => {
    fc.assert(
      fc.property(anyDay, (shown) => {
        for (const text of [
          shown,
          formatDay(shown),
          formatDayInFull(shown),
          formatDayShort(shown),
        ]) {
          expect(readDay(text)).toEqual(success(shown));
        }
      }),
    );
  });
});

describe('a day as three parts', () => {
  test.for([
    { month: '3', date: '14', year: '2026' },
    { month: '03', date: '14', year: ' 2026 ' },
    { month: 'March', date: '14', year: '2026' },
    { month: 'mar.', date: '14', year: '2026' },
  ])('$month, $date, $year is March 14, 2026', (parts) => {
    expect(readDay(parts)).toEqual(success('2026-03-14'));
  });

  test('the parts that are empty are named in American order', () => {
    expect(readDay({ year: '', month: '3', date: ' ' })).toEqual(
      failure({ kind: 'missing', parts: ['date', 'year'] }),
    );
  });

  test.for([
    { parts: { month: '3', date: '14', year: '26' }, problem: { kind: 'two-digit-year' } },
    {
      parts: { month: '13', date: '1', year: '2026' },
      problem: { kind: 'impossible', part: 'month' },
    },
    {
      parts: { month: '2', date: '30', year: '2026' },
      problem: { kind: 'impossible', part: 'date' },
    },
    { parts: { month: '3', date: '14', year: '2200' }, problem: { kind: 'out-of-bounds' } },
    { parts: { month: '3', date: '1.5', year: '2026' }, problem: { kind: 'unclear' } },
    { parts: { month: '-3', date: '14', year: '2026' }, problem: { kind: 'unclear' } },
    { parts: { month: '3', date: '14', year: '20260' }, problem: { kind: 'unclear' } },
  ])('$parts.month, $parts.date, $parts.year is refused as $problem.kind', ({ parts, problem }) => {
    expect(readDay(parts)).toEqual(failure(problem));
  });
});
