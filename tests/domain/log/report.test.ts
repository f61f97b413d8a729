import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { countingRule } from '#src/domain/content/counting-rule.ts';
import { day } from '#src/domain/day.ts';
import { boardFields, boardRow, awardsOf } from '#src/domain/log/board-row.ts';
import {
  confirmationsAsked,
  isExpected,
  reportsThatMatter,
} from '#src/domain/log/provider-report.ts';
import { reportLists } from '#src/domain/log/report-lists.ts';
import { boardTerms, ownTerms, type ReportTerms } from '#src/domain/log/report-terms.ts';
import {
  daysSince,
  postedDifference,
  reportsAfterForm,
  reportStateOf,
  reportStatusOf,
  withReport,
} from '#src/domain/log/report-state.ts';
import { reportStateNames, type Report, type ReportState } from '#src/domain/record/credit.ts';
import {
  aCertification,
  aCredit,
  aMilestone,
  anEdition,
  aTombstone,
  aTotal,
  period,
  timestamp,
} from '#tests/builders.ts';

const aReport = (overrides: Partial<Report> = {}): Report => ({
  state: 'to-report',
  on: null,
  postedAmount: null,
  ...overrides,
});
const states = Object.keys(reportStateNames) as ReportState[];

const terms: ReportTerms = {
  counting: ['ama-pra-1', 'aoa-1-a'],
  uncertain: ['ecmec'],
  balances: [period('2022-01-01', '2023-06-30')],
  ownsAssessment: true,
  today: day('2026-11-25'),
};

describe('what waits to be reported', () => {
  test('without a word about it, a credit is to report', () => {
    expect(reportStateOf(aCredit())).toBe('to-report');
  });

  test('planned and deleted entries are in no list; milestones stand beside credits', () => {
    const credit = aCredit({ completedOn: day('2025-02-01') });
    const milestone = aMilestone({ completedOn: day('2025-01-01') });
    const deletedAt = timestamp('2026-01-01');

    const lists = reportLists(
      {
        credits: [credit, aCredit({ status: 'planned' }), aCredit({ deletedAt }), aTombstone()],
        milestones: [milestone],
      },
      terms,
    );

    expect(lists['to-report'].map(({ entry }) => entry)).toEqual([milestone, credit]);
    expect(Object.values(lists).flat()).toHaveLength(2);
  });

  test('every credit is in exactly one list', () => {
    const anyCredit = fc
      .constantFrom(...states)
      .map((state) => aCredit({ reports: { abpmr: aReport({ state }) } }));

    fc.assert(
      fc.property(fc.array(anyCredit), (all) => {
        const lists = reportLists({ credits: all, milestones: [] }, terms);
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

describe('what nobody need be told, or not yet', () => {
  const of = (credit: Parameters<typeof aCredit>[0]) =>
    reportStatusOf({ kind: 'credits', entry: aCredit(credit) }, terms);

  test.for([
    { what: 'a credit that counts', credit: {}, status: 'to-report' },
    {
      what: 'one of a type that may count',
      credit: { creditType: 'ecmec' as const },
      status: 'to-report',
    },
    {
      what: 'one of a type that does not',
      credit: { creditType: 'aoa-2-a' as const },
      status: 'type-does-not-count',
    },
    {
      what: 'one with a further award that counts',
      credit: {
        creditType: 'aoa-2-a' as const,
        alsoAs: [{ creditType: 'ama-pra-1' as const, amount: credits(6) }],
      },
      status: 'to-report',
    },
    {
      what: 'one of the balance’s last day',
      credit: { completedOn: day('2023-06-30') },
      status: 'in-opening-balance',
    },
    {
      what: 'one of the day after',
      credit: { completedOn: day('2023-07-01') },
      status: 'to-report',
    },
    {
      what: 'one from before the balance’s cycle',
      credit: { completedOn: day('2021-12-31') },
      status: 'to-report',
    },
    { what: 'one of today', credit: { completedOn: day('2026-11-25') }, status: 'to-report' },
    {
      what: 'one of tomorrow',
      credit: { completedOn: day('2026-11-26') },
      status: 'still-to-come',
    },
    {
      what: 'one that was reported all the same',
      credit: {
        creditType: 'aoa-2-a' as const,
        reports: { abpmr: aReport({ state: 'reported' }) },
      },
      status: 'reported',
    },
  ])('$what: $status', ({ credit, status }) => {
    expect(of(credit)).toBe(status);
  });

  test('a quarter of LA-PM&R, which the board made itself; a project is to report', () => {
    const quarter = aMilestone({ kind: 'la-pmr-quarter' });
    const status = (entry: typeof quarter) => reportStatusOf({ kind: 'milestones', entry }, terms);

    expect(status(quarter)).toBe('own-assessment');
    expect(status(aMilestone())).toBe('to-report');
  });

  test('whatever is set aside is in one list, and not among what is to report', () => {
    const all = [
      aCredit(),
      aCredit({ creditType: 'other' }),
      aCredit({ completedOn: day('2030-01-01') }),
    ];

    const lists = reportLists({ credits: all, milestones: [] }, terms);

    expect(lists['to-report']).toHaveLength(1);
    expect(Object.values(lists).flat()).toHaveLength(3);
  });

  describe('for a board', () => {
    const rules = [
      countingRule('abpmr-cc', {
        editions: [
          anEdition({ criteria: [aTotal({ counting: ['ama-pra-1'], uncertain: ['ecmec'] })] }),
        ],
      }),
    ];
    const openingBalance = {
      asOf: day('2023-06-30'),
      total: credits(40),
      related: credits(20),
      selfAssessment: credits(0),
    };
    const of = (...certifications: Parameters<typeof aCertification>[0][]) =>
      boardTerms(rules, certifications.map(aCertification), terms.today);

    test('without a certification the rule’s types count', () => {
      expect(of()).toMatchObject({ counting: ['ama-pra-1'], uncertain: ['ecmec'], balances: [] });
    });

    test('a type of the physician’s own list counts, and is then no longer uncertain', () => {
      expect(of({ counting: ['ecmec', 'aoa-2-a'] }, { field: 'pain' })).toMatchObject({
        counting: ['ecmec', 'aoa-2-a', 'ama-pra-1'],
        uncertain: [],
      });
    });

    test('a balance reaches from the first day of its cycle through its own day', () => {
      expect(of({ openingBalance }).balances).toEqual([period('2022-01-01', '2023-06-30')]);
      expect(
        of({ openingBalance: { ...openingBalance, asOf: day('2030-01-01') } }).balances,
      ).toEqual([]);
    });
  });

  test('a license goes by its own list of types, or takes every type', () => {
    const entry = aCredit({ creditType: 'aoa-2-a' });
    const status = (creditTypes: Parameters<typeof ownTerms>[0]['creditTypes']) =>
      reportStatusOf(
        { kind: 'credits', entry },
        ownTerms({ creditTypes }, terms.today),
        'a-license',
      );

    expect(status([])).toBe('to-report');
    expect(status(['ama-pra-1'])).toBe('type-does-not-count');
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

    expect(postedDifference(credit, credit.amount)).toBe(difference);
  });

  test.for([
    { today: '2026-03-14', days: 0 },
    { today: '2026-04-13', days: 30 },
    { today: '2026-03-01', days: 0 },
  ])('on $today an activity of March 14, 2026 is $days days ago', ({ today, days }) => {
    expect(daysSince(day('2026-03-14'), day(today))).toBe(days);
  });
});

describe('credit that should post automatically', () => {
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

  test('a part is left out where everything is reported under the same condition', () => {
    expect(reportsThatMatter([forMembers, partForMembers])).toEqual([forMembers]);
    expect(reportsThatMatter([forMembers, part])).toEqual([forMembers, part]);
    expect(reportsThatMatter([part])).toEqual([part]);
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

  test('takes the award that counts, not the one it was logged as', () => {
    const several = aCredit({
      creditType: 'aoa-2-a',
      amount: credits(8),
      alsoAs: [{ creditType: 'ama-pra-1', amount: credits(6) }],
    });
    const [award, ...further] = awardsOf(several, terms);

    expect(boardRow(several, '', award)).toContain('AMA PRA Category 1 Credit™\t6\t');
    expect(further).toEqual([{ creditType: 'aoa-2-a', amount: credits(8) }]);
  });

  test.for([
    { what: 'of a type that may count', creditType: 'ecmec', amount: 5, counts: 'ecmec' },
    { what: 'as logged, where none counts', creditType: 'aoa-2-b', amount: 5, counts: 'other' },
  ] as const)('else an award $what', ({ creditType, amount, counts }) => {
    const credit = aCredit({
      creditType: 'other',
      creditTypeName: 'CEU',
      alsoAs: [{ creditType, amount: credits(amount) }],
    });

    expect(awardsOf(credit, terms)[0].creditType).toBe(counts);
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
