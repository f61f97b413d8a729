import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import { day } from '#src/domain/day.ts';
import { creditOfQuarter } from '#src/domain/log/la-pmr-quarter.ts';
import { everything, filterRows } from '#src/domain/log/log-filter.ts';
import { awardShown, creditTypeShown, rowOfCredit } from '#src/domain/log/log-row.ts';
import { newestFirstOf } from '#src/domain/log/log-sort.ts';
import { lookalikesOf, dayNotices } from '#src/domain/log/second-looks.ts';
import { reportsThatMatter } from '#src/domain/log/provider-report.ts';
import { reportLists } from '#src/domain/log/report-lists.ts';
import { postedDifference } from '#src/domain/log/report-state.ts';
import { ownTerms } from '#src/domain/log/report-terms.ts';
import type { ReportState } from '#src/domain/record/credit.ts';
import { aCertification, aCredit, aMilestone, period, timestamp } from '#tests/builders.ts';

const today = day('2026-11-25');

test('the log is newest first: by day, then by when it was logged, then by id', () => {
  const of = (id: string, completedOn: string, createdAt: string) =>
    rowOfCredit(
      aCredit({ id, completedOn: day(completedOn), createdAt: timestamp(createdAt) }),
      () => undefined,
    );
  const rows = [
    of('d', '2025-03-02', '2026-01-01'),
    of('c', '2025-03-01', '2026-01-02'),
    of('a', '2025-03-01', '2026-01-01'),
    of('b', '2025-03-01', '2026-01-01'),
  ];

  expect(newestFirstOf(rows)).toEqual(rows);
  expect(newestFirstOf(rows.toReversed())).toEqual(rows);
});

describe('the lists of what to report', () => {
  const terms = ownTerms({ creditTypes: [] }, today);
  const reported = (state: ReportState, id: string, completedOn: string) =>
    aCredit({
      id,
      completedOn: day(completedOn),
      reports: { abpmr: { state, on: null, postedAmount: null } },
    });

  test.for<{ state: ReportState; order: readonly string[] }>([
    { state: 'to-report', order: ['a', 'b', 'c'] },
    { state: 'reported', order: ['a', 'b', 'c'] },
    { state: 'posted', order: ['c', 'b', 'a'] },
    { state: 'not-needed', order: ['c', 'b', 'a'] },
  ])('$state is in the order $order', ({ state, order }) => {
    const all = [
      reported(state, 'b', '2025-01-01'),
      reported(state, 'c', '2025-02-01'),
      reported(state, 'a', '2025-01-01'),
    ];

    for (const some of [all, all.toReversed()]) {
      const lists = reportLists({ credits: some, milestones: [] }, terms);
      expect(lists[state].map(({ entry }) => entry.id)).toEqual(order);
    }
  });

  test('leave out a milestone in the trash', () => {
    const milestones = [aMilestone({ deletedAt: timestamp('2026-01-01') })];

    expect(Object.values(reportLists({ credits: [], milestones }, terms)).flat()).toEqual([]);
  });
});

test('an amount noted before the credit was posted is no difference', () => {
  const noted = (state: ReportState) =>
    aCredit({ reports: { abpmr: { state, on: null, postedAmount: credits(1) } } });

  expect(postedDifference(noted('reported'), credits(2))).toBeUndefined();
  expect(postedDifference(noted('posted'), credits(2))).toBe(-100);
});

test('a part that is reported for members says nothing where everything is reported for all', () => {
  const whole = { covers: 'everything', what: 'All of it.', condition: null } as const;
  const part = { covers: 'part', what: 'The journal.', condition: 'membership' } as const;

  expect(reportsThatMatter([whole, part])).toEqual([whole]);
});

test('a credit is found by any of its awards', () => {
  const alsoAs = [
    { creditType: 'aoa-1-a', amount: credits(1) },
    { creditType: 'ecmec', amount: credits(1) },
  ] as const;
  const rows = [rowOfCredit(aCredit({ alsoAs }), () => undefined)];

  expect(filterRows(rows, { ...everything, creditType: 'ecmec' })).toEqual(rows);
});

describe('the name of a type', () => {
  test('is the typed one for another type, where one was typed', () => {
    expect(creditTypeShown({ creditType: 'other', creditTypeName: 'Nursing' })).toBe('Nursing');
    expect(creditTypeShown({ creditType: 'other', creditTypeName: null })).toBe(
      creditTypeNames.other,
    );
  });

  test('is typed for the credit’s own award alone', () => {
    const credit = { creditType: 'other', creditTypeName: 'Nursing' } as const;

    expect(awardShown(credit, { creditType: 'other' })).toBe('Nursing');
    expect(awardShown(credit, { creditType: 'ecmec' })).toBe(creditTypeNames.ecmec);
  });
});

test('the credit of a quarter has the quarter’s title, and a title where it has none', () => {
  const titleOf = (title: string) =>
    creditOfQuarter(aMilestone({ title }), { amount: credits(3), perYear: null }).title;

  expect(titleOf('Third quarter')).toBe('Third quarter');
  expect(titleOf('')).toBe('LA-PM&R quarter');
});

describe('a day worth a second look', () => {
  test('is not one that lies ahead of a planned credit', () => {
    const planned = { status: 'planned', completedOn: day('2026-12-31') } as const;

    expect(dayNotices(planned, [], today)).toEqual([]);
  });

  test('is not one inside one of several cycles', () => {
    const cycles = [period('2016-01-01', '2020-12-31'), period('2021-01-01', '2025-12-31')];
    const certifications = cycles.map((cycle) => aCertification({ cycle }));
    const completed = { status: 'completed', completedOn: day('2022-01-01') } as const;

    expect(dayNotices(completed, certifications, today)).toEqual([]);
  });
});

test('half the words of the shorter title are enough, whichever of the two was logged first', () => {
  const short = aCredit({ title: 'Annual Assembly 2025' });
  const long = aCredit({ title: 'Annual winter course on gait and its disorders 2025' });

  expect(lookalikesOf(short, [long])).toEqual([long]);
  expect(lookalikesOf(long, [short])).toEqual([short]);
});
