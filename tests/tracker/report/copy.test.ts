import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { abpmr } from '#src/domain/log/report-state.ts';
import type { Report } from '#src/domain/record/credit.ts';
import { mismatchOf, remarkOn } from '#src/tracker/report/copy.ts';
import { aCredit } from '#tests/builders.ts';

const today = day('2024-04-14');

function anItem(report: Partial<Report>) {
  const reports = {
    abpmr: { state: 'to-report' as const, on: null, postedAmount: null, ...report },
  };
  const entry = aCredit({ completedOn: day('2024-03-14'), amount: credits(7.25), reports });
  return { kind: 'credits' as const, entry };
}

describe('what is said of an entry in its list', () => {
  test.for<[Partial<Report>, boolean, string]>([
    [{}, false, '31 days ago'],
    [{}, true, 'May post automatically'],
    [{ state: 'expected' }, true, '31 days ago'],
    [{ state: 'reported', on: day('2024-04-13') }, false, 'Apr 13, 2024, yesterday'],
    [{ state: 'reported', on: today }, false, 'Apr 14, 2024, today'],
    [{ state: 'reported' }, false, 'No date noted'],
    [{ state: 'posted' }, false, ''],
    [{ state: 'posted', on: today, postedAmount: credits(7) }, false, '7 posted, Apr 14, 2024'],
    [{ state: 'not-needed' }, false, ''],
  ])('%o, may post automatically %s: “%s”', ([report, mayPost, words]) => {
    expect(remarkOn(anItem(report), abpmr, today, mayPost)).toBe(words);
  });

  test.for([
    { posted: 7, words: '0.25 less than logged' },
    { posted: 8, words: '0.75 more than logged' },
    { posted: 7.25, words: undefined },
  ])('$posted posted of 7.25 logged: $words', ({ posted, words }) => {
    const item = anItem({ state: 'posted', postedAmount: credits(posted) });

    expect(mismatchOf(item, abpmr, ({ amount }) => amount)).toBe(words);
  });
});
