import { describe, expect, test } from 'vitest';

import { overdueSentence } from '#src/integrations/overdue.ts';
import { today } from '#src/integrations/today.ts';
import { day } from '#src/domain/day.ts';

describe('the build’s log', () => {
  test('says when the next check is due', () => {
    const nextChecks = [day('2027-11-23'), day('2027-05-23')];

    expect(overdueSentence(nextChecks, day('2027-05-23'))).toEqual({
      text: 'No entry is past its next check. The next check is due by May 23, 2027.',
      isBad: false,
    });
  });

  test('says how many are late', () => {
    const nextChecks = [day('2027-11-23'), day('2027-05-23')];

    expect(overdueSentence(nextChecks, day('2027-05-24'))).toEqual({
      text: '1 of 2 entries are past their next check: “npm run content” names them. The next check is due by November 23, 2027.',
      isBad: true,
    });
  });
});

describe('the day of a build', () => {
  test('is the one it is told', () => {
    expect(today('2027-06-01', new Date(2026, 10, 25))).toBe('2027-06-01');
  });

  test.for([undefined, ''])('is the clock’s when it is told %j', (wanted) => {
    expect(today(wanted, new Date(2026, 10, 25, 23, 59))).toBe('2026-11-25');
  });

  test('is refused when there is no such day', () => {
    expect(() => today('2027-02-30')).toThrow('Not a day: 2027-02-30');
  });
});
