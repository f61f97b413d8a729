import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { boardFields, boardRow } from '#src/domain/log/board-row.ts';
import { confirmationsAsked, isExpected } from '#src/domain/log/provider-report.ts';
import { reportLists } from '#src/domain/log/report-lists.ts';
import {
  daysSince,
  postedDifference,
  reportsAfterForm,
  reportStateOf,
  withReport,
} from '#src/domain/log/report-state.ts';
import { reportStateNames, type Report, type ReportState } from '#src/domain/record/credit.ts';
import { aCredit, aMilestone, aTombstone, timestamp } from '#tests/builders.ts';

const aReport = (overrides: Partial<Report> = {}): Report => ({
  state: 'to-report',
  on: null,
  postedAmount: null,
  ...overrides,
});
const states = Object.keys(reportStateNames) as ReportState[];

describe('what waits to be reported', () => {
  test('without a word about it, a credit is to report', () => {
    expect(reportStateOf(aCredit())).toBe('to-report');
  });

  test('planned and deleted entries are in no list; milestones stand beside credits', () => {
    const credit = aCredit({ completedOn: day('2025-02-01') });
    const milestone = aMilestone({ completedOn: day('2025-01-01') });
    const deletedAt = timestamp('2026-01-01');

    const lists = reportLists({
      credits: [credit, aCredit({ status: 'planned' }), aCredit({ deletedAt }), aTombstone()],
      milestones: [milestone],
    });

    expect(lists['to-report'].map(({ entry }) => entry)).toEqual([milestone, credit]);
    expect(Object.values(lists).flat()).toHaveLength(2);
  });

  test('every credit is in exactly one list', () => {
    const anyCredit = fc
      .constantFrom(...states)
      .map((state) => aCredit({ reports: { abpmr: aReport({ state }) } }));

    fc.assert(
      fc.property(fc.array(anyCredit), (all) => {
        const lists = reportLists({ credits: all, milestones: [] });
        for (const state of states) {
          expect(lists[state].every(({ entry }) => reportStateOf(entry) === state)).toBe(true);
        }
        expect(Object.values(lists).flat()).toHaveLength(all.length);
      }),
    );
  });

  test('each authority has its own state', () => {
    const credit = withReport(aCredit(), aReport({ state: 'posted' }), 'a-license');

    expect(reportStateOf(credit, 'a-license')).toBe('posted');
    expect(reportStateOf(credit)).toBe('to-report');
  });
});

describe('what the board shows', () => {
  test.for([
    { posted: 7.25, difference: undefined },
    { posted: 7, difference: -25 },
    { posted: 8, difference: 75 },
    { posted: null, difference: undefined },
  ])('$posted posted of 7.25 logged differs by $difference', ({ posted, difference }) => {
    const postedAmount = posted === null ? null : credits(posted);
    const credit = aCredit({
      amount: credits(7.25),
      reports: { abpmr: aReport({ state: 'posted', postedAmount }) },
    });

    expect(postedDifference(credit)).toBe(difference);
  });

  test.for([
    { today: '2026-03-14', days: 0 },
    { today: '2026-04-13', days: 30 },
    { today: '2026-03-01', days: 0 },
  ])('on $today an activity of March 14, 2026 is $days days ago', ({ today, days }) => {
    expect(daysSince(day('2026-03-14'), day(today))).toBe(days);
  });
});

describe('credit that arrives by itself', () => {
  const forMembers = { covers: 'everything', what: 'all CME', condition: 'membership' } as const;
  const always = { covers: 'everything', what: 'all CME', condition: null } as const;
  const partForMembers = { covers: 'part', what: 'a journal', condition: 'membership' } as const;
  const part = { covers: 'part', what: 'the annual meeting', condition: null } as const;

  test.for([
    { reports: [], asks: { membership: false, isOfThatPart: false } },
    { reports: [always], asks: { membership: false, isOfThatPart: false } },
    { reports: [forMembers], asks: { membership: true, isOfThatPart: false } },
    { reports: [part], asks: { membership: false, isOfThatPart: true } },
    { reports: [always, part], asks: { membership: false, isOfThatPart: false } },
    { reports: [forMembers, partForMembers], asks: { membership: true, isOfThatPart: false } },
    { reports: [forMembers, part], asks: { membership: true, isOfThatPart: true } },
  ])('$reports asks for $asks', ({ reports, asks }) => {
    expect(confirmationsAsked(reports)).toEqual(asks);
  });

  test.for([
    { reports: [], membership: true, isOfThatPart: true, expected: false },
    { reports: [always], membership: false, isOfThatPart: false, expected: true },
    { reports: [forMembers], membership: false, isOfThatPart: false, expected: false },
    { reports: [forMembers], membership: true, isOfThatPart: false, expected: true },
    { reports: [part], membership: true, isOfThatPart: false, expected: false },
    { reports: [part], membership: false, isOfThatPart: true, expected: true },
  ])(
    '$reports, member $membership, of that part $isOfThatPart: expected $expected',
    ({ reports, expected, ...confirmed }) => {
      expect(isExpected(reports, confirmed)).toBe(expected);
    },
  );

  test.for<[ReportState | undefined, boolean, ReportState]>([
    [undefined, false, 'to-report'],
    [undefined, true, 'expected'],
    ['expected', false, 'to-report'],
    ['expected', true, 'expected'],
    ['reported', true, 'reported'],
    ['posted', false, 'posted'],
    ['not-needed', true, 'not-needed'],
  ])('saving a credit that was %s and is expected %s leaves it %s', ([was, is, after]) => {
    const reports = was === undefined ? {} : { abpmr: aReport({ state: was }) };

    expect(reportStateOf({ reports: reportsAfterForm(reports, is) })).toBe(after);
  });
});

describe('a row for the board’s form', () => {
  const credit = aCredit({
    completedOn: day('2026-03-04'),
    amount: credits(7.5),
    title: 'Gait\tand\nbalance ',
  });

  test('has date, category, credits, provider and title, in this order', () => {
    expect(boardFields(credit, 'AAPM&R').map(({ name, value }) => [name, value])).toEqual([
      ['Date', '03/04/2026'],
      ['Category', 'AMA PRA Category 1 Credit™'],
      ['Credits', '7.5'],
      ['Provider', 'AAPM&R'],
      ['Title', 'Gait and balance'],
    ]);
  });

  test('is one line with five cells, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, provider) => {
        const row = boardRow({ ...credit, title }, provider);
        expect(row.split('\t')).toHaveLength(5);
        expect(row).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
