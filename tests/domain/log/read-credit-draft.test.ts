import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityFormats } from '#src/domain/activity-format.ts';
import { credits, type Amount } from '#src/domain/amount.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { addDays, day } from '#src/domain/day.ts';
import {
  creditTexts,
  draftFromCredit,
  emptyDraft,
  type CreditDraft,
  type CreditFields,
  type CreditText,
} from '#src/domain/log/credit-draft.ts';
import { readCreditDraft } from '#src/domain/log/read-credit-draft.ts';
import { creditProperties } from '#src/domain/record/credit.ts';
import { withDefaults } from '#src/domain/record/content.ts';

const nothingKept = { reports: {}, evidence: [] };

function aDraft(overrides: Partial<CreditDraft> = {}): CreditDraft {
  return {
    ...emptyDraft('ama-pra-1'),
    completedOn: { month: '3', date: '14', year: '2026' },
    amount: '7.25',
    ...overrides,
  };
}

function problemsOf(draft: CreditDraft) {
  const read = readCreditDraft(draft, nothingKept);
  return read.ok ? [] : read.problem.map(({ field }) => field);
}

function creditOf(draft: CreditDraft): CreditFields {
  const read = readCreditDraft(draft, nothingKept);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

describe('reading the credit form', () => {
  test('a day, a type and an amount are enough', () => {
    expect(creditOf(aDraft())).toEqual(
      withDefaults(creditProperties, {
        completedOn: day('2026-03-14'),
        amount: credits(7.25),
        creditType: 'ama-pra-1',
      }),
    );
  });

  test('every problem is told at once, in the order of the form', () => {
    const draft = aDraft({
      completedOn: { month: '2', date: '30', year: '2026' },
      creditType: 'other',
      amount: 'seven',
      related: { pain: '-1', pmr: 'x' },
      selfAssessment: '1,5',
      alsoAs: [{ key: 'a', creditType: 'aoa-2-a', amount: '' }],
      startedOn: { month: '13', date: '1', year: '2026' },
      topics: [{ key: 't', topic: '', amount: '2' }],
    });

    expect(problemsOf(draft)).toEqual([
      'completedOn',
      'creditTypeName',
      'amount',
      'related.pmr',
      'related.pain',
      'selfAssessment',
      'alsoAs.a.amount',
      'startedOn',
      'topics.t.topic',
    ]);
  });

  test.for([
    { typed: '1/2', amount: 50 },
    { typed: '7.33', amount: 733 },
    { typed: '0.4', amount: 40 },
    { typed: '1 1/4', amount: 125 },
  ])('$typed credits are kept exactly', ({ typed, amount }) => {
    expect(creditOf(aDraft({ amount: typed })).amount).toBe(amount);
  });

  test.for([
    { part: 'related.pmr', typed: (amount: string) => aDraft({ related: { pmr: amount } }) },
    { part: 'selfAssessment', typed: (amount: string) => aDraft({ selfAssessment: amount }) },
    {
      part: 'topics.0.amount',
      typed: (amount: string) => aDraft({ topics: [{ key: '0', topic: 'opioids', amount }] }),
    },
  ])('$part may equal the credit but not exceed it', ({ part, typed }) => {
    expect(problemsOf(typed('7.25'))).toEqual([]);
    expect(problemsOf(typed('7.26'))).toEqual([part]);
  });

  test('a part of nothing is not kept, whether typed as 0 or left empty', () => {
    expect(creditOf(aDraft({ related: { pmr: '0', pain: '' } })).related).toEqual({});
  });

  test('another type needs a name, and any other type drops it', () => {
    const named = aDraft({ creditType: 'other', creditTypeName: ' State credit ' });

    expect(creditOf(named).creditTypeName).toBe('State credit');
    expect(creditOf({ ...named, creditType: 'ecmec' }).creditTypeName).toBeNull();
    expect(problemsOf({ ...named, creditTypeName: ' ' })).toEqual(['creditTypeName']);
  });

  test('a second award is of another type than the first', () => {
    const twice = aDraft({ alsoAs: [{ key: '0', creditType: 'ama-pra-1', amount: '8' }] });

    expect(problemsOf(twice)).toEqual(['alsoAs.0.creditType']);
  });

  test.for([
    { creditType: '' as const, amount: '', problems: [] },
    { creditType: '' as const, amount: '8', problems: ['alsoAs.0.creditType'] },
    { creditType: 'aoa-2-a' as const, amount: '', problems: ['alsoAs.0.amount'] },
  ])(
    'an award of “$creditType” and “$amount” has the problems $problems',
    ({ problems, ...award }) => {
      expect(problemsOf(aDraft({ alsoAs: [{ key: '0', ...award }] }))).toEqual(problems);
    },
  );

  test.for([
    { start: '14', problems: [], when: 'the same day' },
    { start: '12', problems: [], when: 'earlier' },
    { start: '15', problems: ['startedOn'], when: 'later' },
  ])('an activity may begin on a day that is $when: $problems', ({ start, problems }) => {
    const draft = aDraft({ startedOn: { month: '3', date: start, year: '2026' } });

    expect(problemsOf(draft)).toEqual(problems);
  });

  test('a topic needs an amount, and counts once', () => {
    const topics = [
      { key: '0', topic: 'opioids', amount: '' },
      { key: '1', topic: 'ethics', amount: '1' },
      { key: '2', topic: 'ethics', amount: '1' },
      { key: '3', topic: '', amount: '' },
    ];

    expect(problemsOf(aDraft({ topics }))).toEqual(['topics.0.amount', 'topics.2.topic']);
  });

  test('what the form does not show is kept', () => {
    const kept = {
      reports: { abpmr: { state: 'posted', on: null, postedAmount: null } },
      evidence: ['00000000-0000-4000-8000-000000000001'],
    } as const;

    expect(readCreditDraft(aDraft(), kept)).toMatchObject({ ok: true, value: kept });
  });

  test('a credit written into the form reads as the same credit', () => {
    fc.assert(
      fc.property(anyCredit, (credit) => {
        expect(creditOf(draftFromCredit(credit))).toEqual(credit);
      }),
    );
  });
});

const anyText = fc.string().map((text) => text.trim());
const anyTexts: fc.Arbitrary<Record<CreditText, string>> = fc.record(
  Object.fromEntries(creditTexts.map((name) => [name, anyText])),
);

const anyCredit = fc
  .record({
    texts: anyTexts,
    amount: fc.integer({ min: 1, max: 999_999 }).map((hundredths) => hundredths as Amount),
    completedOn: fc.integer({ min: 0, max: 80_000 }).map((n) => addDays(day('1950-01-01'), n)),
    creditType: fc.constantFrom(...creditTypes),
    activityFormat: fc.constantFrom(null, ...activityFormats),
    status: fc.constantFrom('completed' as const, 'planned' as const),
    days: fc.integer({ min: 0, max: 10 }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  .map(({ texts, days, share, ...credit }): CreditFields => {
    const part = Math.max(1, Math.floor(credit.amount * share)) as Amount;
    return {
      ...credit,
      ...texts,
      startedOn: days === 0 ? null : addDays(credit.completedOn, -days),
      creditTypeName: credit.creditType === 'other' ? 'A state credit' : null,
      alsoAs: credit.creditType === 'aoa-2-a' ? [] : [{ creditType: 'aoa-2-a', amount: part }],
      selfAssessment: part,
      related: { pmr: part, pain: credit.amount },
      topics: { opioids: part },
      provider: 'aapmr',
      ...nothingKept,
    };
  });
