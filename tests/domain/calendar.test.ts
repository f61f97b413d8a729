import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsWithRealDay } from '#src/domain/calendar.ts';
import { isTimestamp } from '#src/domain/timestamp.ts';

/** What the browser's own calendar says. */
function isKnownToDate(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

const digits = (width: number, max: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'));

describe('the calendar', () => {
  test('agrees with the browser’s own about every day and time', () => {
    const date = fc
      .tuple(digits(4, 9999), digits(2, 13), digits(2, 32))
      .map((parts) => parts.join('-'));
    const clock = fc
      .tuple(digits(2, 25), digits(2, 61), digits(2, 61))
      .map((parts) => parts.join(':'));

    fc.assert(
      fc.property(date, clock, digits(3, 999), (day, time, fraction) => {
        const text = `${day}T${time}.${fraction}Z`;

        expect(isTimestamp(text)).toBe(isKnownToDate(text));
        expect(beginsWithRealDay(day)).toBe(isKnownToDate(`${day}T00:00:00.000Z`));
      }),
      { numRuns: 2000 },
    );
  });

  test.for([
    { day: '2024-02-29', isReal: true },
    { day: '2023-02-29', isReal: false },
    { day: '2000-02-29', isReal: true },
    { day: '1900-02-29', isReal: false },
    { day: '2026-04-31', isReal: false },
    { day: '2026-12-31', isReal: true },
    { day: '2026-00-10', isReal: false },
    { day: '2026-13-10', isReal: false },
    { day: '2026-01-00', isReal: false },
  ])('has $day: $isReal', ({ day, isReal }) => {
    expect(beginsWithRealDay(day)).toBe(isReal);
  });
});
