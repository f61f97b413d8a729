import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import {
  creditOfQuarter,
  earnsCredit,
  reportsOfMilestone,
} from '#src/domain/log/la-pmr-quarter.ts';
import { lookalikesOf, dayNotices } from '#src/domain/log/second-looks.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { aCertification, aCredit, aMilestone } from '#tests/builders.ts';

describe('a credit that may be entered twice', () => {
  const entered = aCredit({ title: 'Annual Assembly 2025' });

  test.for<[string, Partial<Credit>, boolean]>([
    ['the same again', {}, true],
    ['a title within the other', { title: 'annual assembly' }, true],
    ['no title', { title: '' }, true],
    ['half the words of the shorter title', { title: 'Annual Meeting' }, true],
    ['fewer than half the words of the shorter title', { title: 'Annual Gait Workshop' }, false],
    ['another title', { title: 'Gait workshop' }, false],
    ['another day', { completedOn: day('2024-03-15') }, false],
    ['another type', { creditType: 'ecmec' }, false],
    ['another amount', { amount: credits(2.25) }, false],
  ])('%s', ([, overrides, isAlike]) => {
    const other = aCredit({ title: entered.title, ...overrides });

    expect(lookalikesOf(entered, [other])).toEqual(isAlike ? [other] : []);
  });

  test('is never itself', () => {
    expect(lookalikesOf(entered, [entered])).toEqual([]);
  });
});

describe('a day worth a second look', () => {
  const today = day('2025-06-30');

  test.for([
    { completedOn: '2025-06-30', status: 'completed' as const, notices: [] },
    { completedOn: '2025-07-01', status: 'completed' as const, notices: ['completed-ahead'] },
    { completedOn: '2025-06-29', status: 'planned' as const, notices: ['planned-past'] },
    { completedOn: '2025-06-30', status: 'planned' as const, notices: [] },
    { completedOn: '2021-12-31', status: 'completed' as const, notices: ['outside-every-cycle'] },
    { completedOn: '2022-01-01', status: 'completed' as const, notices: [] },
  ])('$status on $completedOn: $notices', ({ completedOn, status, notices }) => {
    const credit = aCredit({ completedOn: day(completedOn), status });

    expect(dayNotices(credit, [aCertification()], today)).toEqual(notices);
  });

  test('no cycle, no day outside', () => {
    const credit = aCredit({ completedOn: day('1999-01-01') });

    expect(dayNotices(credit, [aCertification({ cycle: null })], today)).toEqual([]);
  });
});

describe('an LA-PM&R quarter', () => {
  const earned = { amount: credits(3), perYear: credits(12) };
  const quarter = (completedOn: string) =>
    aMilestone({ kind: 'la-pmr-quarter', completedOn: day(completedOn) });

  test.for([
    { before: 3, earns: true },
    { before: 4, earns: false },
  ])('after $before quarters of the same year earns credit: $earns', ({ before, earns }) => {
    const milestones = [
      ...Array.from({ length: before }, () => quarter('2025-02-01')),
      quarter('2024-12-31'),
      aMilestone({ completedOn: day('2025-02-01') }),
    ];

    expect(earnsCredit(earned, day('2025-12-31'), milestones)).toBe(earns);
  });

  test('earns its credits, all of them self-assessment, which the board reports itself', () => {
    expect(creditOfQuarter(quarter('2025-03-31'), earned)).toMatchObject({
      completedOn: '2025-03-31',
      amount: credits(3),
      selfAssessment: credits(3),
      provider: 'abpmr-la-pmr',
      reports: { abpmr: { state: 'expected' } },
    });
  });

  test('earns without end where no limit is known', () => {
    const milestones = Array.from({ length: 9 }, () => quarter('2025-02-01'));

    expect(earnsCredit({ ...earned, perYear: null }, day('2025-12-31'), milestones)).toBe(true);
  });

  test('should post automatically once it is saved, and no other milestone is', () => {
    const posted = { abpmr: { state: 'posted' as const, on: null, postedAmount: null } };

    expect(reportsOfMilestone('la-pmr-quarter', {})).toMatchObject({
      abpmr: { state: 'expected' },
    });
    expect(reportsOfMilestone('la-pmr-quarter', posted)).toEqual(posted);
    expect(reportsOfMilestone('practice-improvement', {})).toEqual({});
  });
});
