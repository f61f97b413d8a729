import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { emptyDraft, type CreditDraft } from '#src/domain/log/credit-draft.ts';
import { readCreditDraft } from '#src/domain/log/read-credit-draft.ts';
import { readMilestoneDraft, type MilestoneDraft } from '#src/domain/log/read-milestone-draft.ts';

const kept = { reports: {}, evidence: [] };
const completedOn = { month: '3', date: '14', year: '2026' };

function read(overrides: Partial<CreditDraft>) {
  return readCreditDraft(
    { ...emptyDraft('ama-pra-1'), completedOn, amount: '2', ...overrides },
    kept,
  );
}

describe('the credit form', () => {
  test('leaves out the spaces around a text', () => {
    expect(read({ title: ' Gait ', providerName: ' Academy ', notes: ' Room 12\n' })).toMatchObject(
      {
        value: { title: 'Gait', providerName: 'Academy', notes: 'Room 12' },
      },
    );
  });

  test('takes a field with nothing but spaces for empty', () => {
    const blank = read({
      selfAssessment: ' ',
      related: { pmr: ' ' },
      startedOn: { month: ' ', date: ' ', year: ' ' },
      alsoAs: [{ key: '1', creditType: '', amount: ' ' }],
      topics: [{ key: '1', topic: '', amount: ' ' }],
    });

    expect(blank).toMatchObject({
      ok: true,
      value: { selfAssessment: 0, related: {}, startedOn: null, alsoAs: [], topics: {} },
    });
  });

  test('refuses a further award of a type that an award before it has', () => {
    const alsoAs = [
      { key: '1', creditType: 'aoa-1-a', amount: '1' },
      { key: '2', creditType: 'aoa-1-a', amount: '1' },
    ] as const;

    expect(read({ alsoAs })).toEqual({
      ok: false,
      problem: [{ field: 'alsoAs.2.creditType', issue: 'twice' }],
    });
  });

  test('asks for the amount of a topic that was chosen', () => {
    const topics = [
      { key: '1', topic: 'opioids', amount: ' ' },
      { key: '2', topic: 'ethics', amount: '1' },
    ];

    expect(read({ topics })).toEqual({
      ok: false,
      problem: [{ field: 'topics.1.amount', issue: 'missing' }],
    });
    expect(read({ topics: topics.slice(1) })).toMatchObject({
      value: { topics: { ethics: credits(1) } },
    });
  });
});

describe('the milestone form', () => {
  const draft: MilestoneDraft = {
    kind: 'practice-improvement',
    completedOn,
    title: ' Falls ',
    notes: ' Ward 3 ',
  };
  const noDay = { month: '', date: '', year: '' };

  test('leaves out the spaces around a text', () => {
    expect(readMilestoneDraft(draft, kept)).toMatchObject({
      value: { title: 'Falls', notes: 'Ward 3' },
    });
  });

  test.for([
    { given: { kind: '' }, fields: ['kind'] },
    { given: { completedOn: noDay }, fields: ['completedOn'] },
    { given: { kind: '', completedOn: noDay }, fields: ['kind', 'completedOn'] },
  ])('says what is wrong and nothing else: $fields', ({ given, fields }) => {
    const result = readMilestoneDraft({ ...draft, ...given }, kept);

    expect(result.ok ? [] : result.problem.map(({ field }) => field)).toEqual(fields);
  });
});
