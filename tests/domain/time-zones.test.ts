import { afterAll, describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import {
  addDays,
  addYears,
  day,
  dayFromLocalTime,
  daysThrough,
  formatDayInFull,
} from '#src/domain/day.ts';
import { readDay } from '#src/domain/read-day.ts';
import { aCredit, fiveYears } from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

/*
 * Each zone with an instant of its own winter, to prove that the zone was really set:
 * offsets are minutes behind UTC, as JavaScript has them.
 */
const zones = [
  { zone: 'Pacific/Pago_Pago', offset: 660 },
  { zone: 'America/New_York', offset: 300 },
  { zone: 'America/Sao_Paulo', offset: 180 },
  { zone: 'UTC', offset: 0 },
  { zone: 'Asia/Kathmandu', offset: -345 },
  { zone: 'Pacific/Kiritimati', offset: -840 },
];

/** Daylight saving begins or ends, leap day, turn of the year, and the ends of the cycle. */
const delicateDays = [
  '2022-01-01',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2026-03-07',
  '2026-03-08',
  '2026-11-01',
  '2026-11-02',
  '2026-12-31',
];

const ownZone = process.env['TZ'];

afterAll(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

describe.for(zones)('in $zone', ({ zone, offset }) => {
  function inZone<Value>(read: () => Value): Value {
    process.env['TZ'] = zone;
    return read();
  }

  test('the clock is set', () => {
    expect(inZone(() => new Date('2026-01-15T12:00:00Z').getTimezoneOffset())).toBe(offset);
  });

  test('a day begins and ends with the local clock', () => {
    for (const text of delicateDays) {
      const [year, month, date] = text.split('-').map(Number) as [number, number, number];

      const shown = inZone(() =>
        [
          [0, 0, 0, 0],
          [2, 30, 0, 0],
          [23, 59, 59, 999],
        ].map(([hours = 0, minutes = 0, seconds = 0, milliseconds = 0]) =>
          dayFromLocalTime(new Date(year, month - 1, date, hours, minutes, seconds, milliseconds)),
        ),
      );

      expect(shown).toEqual([text, text, text]);
    }
  });

  test('a day has its neighbors, its anniversary and its distance', () => {
    inZone(() => {
      for (const text of delicateDays) {
        const on = day(text);
        expect(daysThrough(addDays(on, -1), addDays(on, 1)), text).toBe(3);
        expect(addDays(addDays(on, 1), -1)).toBe(on);
        expect(addYears(on, 4).slice(0, 4), text).toBe(String(Number(text.slice(0, 4)) + 4));
      }
      expect(daysThrough(fiveYears.start, addDays(fiveYears.start, 1825))).toBe(1826);
    });
  });

  test('a day is shown and read back as itself', () => {
    inZone(() => {
      for (const text of delicateDays) {
        expect(readDay(formatDayInFull(day(text)))).toEqual({ ok: true, value: text });
      }
    });
  });

  test('March 14, 2026 is a Saturday', () => {
    expect(inZone(() => formatDayInFull(day('2026-03-14')))).toBe('Saturday, March 14, 2026');
  });

  test('the cycle’s first and last day count, their neighbors do not, and the pace is the same', () => {
    const log = ['2021-12-31', '2022-01-01', '2026-12-31', '2027-01-01'].map((on) =>
      aCredit({ completedOn: day(on), amount: credits(1) }),
    );

    const total = inZone(() => criterionOf('total', measure({ credits: log })));

    expect(total.counted.map(({ credit }) => credit.completedOn)).toEqual([
      '2022-01-01',
      '2026-12-31',
    ]);
    expect(total.pace).toEqual({
      mark: credits(75),
      ahead: -7300,
      perMonth: credits(4.94),
      daysLeft: 913,
    });
  });
});
