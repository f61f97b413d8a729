import { expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { draftFromCredit, emptyDraft } from '#src/domain/log/credit-draft.ts';
import {
  draftFromTyped,
  rowKeys,
  typedFromDraft,
} from '#src/tracker/credit-form/credit-form-text.ts';
import { aCredit } from '#tests/builders.ts';

const full = aCredit({
  status: 'planned',
  startedOn: day('2024-03-12'),
  amount: credits(7.25),
  creditType: 'other',
  creditTypeName: 'State credit',
  alsoAs: [
    { creditType: 'aoa-2-a', amount: credits(8) },
    { creditType: 'ecmec', amount: credits(7) },
  ],
  selfAssessment: credits(1),
  related: { pmr: credits(7.25), pain: credits(2) },
  topics: { opioids: credits(2), ethics: credits(0.5) },
  provider: 'aapmr',
  activityFormat: 'live-course',
  notes: 'Two days\nin a row',
});

test.for([
  { name: 'a full credit', draft: draftFromCredit(full) },
  { name: 'a credit of three fields', draft: draftFromCredit(aCredit({ title: '' })) },
])('$name written into the form is read from it unchanged', ({ draft }) => {
  expect(draftFromTyped(typedFromDraft(draft))).toEqual(draft);
});

test('a whole day typed into one field is that day', () => {
  const typed = { ...typedFromDraft(emptyDraft('ama-pra-1')), completedOn: ['3/14/2026'] };

  expect(draftFromTyped(typed).completedOn).toEqual({ month: '3', date: '14', year: '2026' });
});

test('half a day stays as it was typed, for its message to name what is missing', () => {
  const typed = { ...typedFromDraft(emptyDraft('ama-pra-1')), completedOn: ['3'] };

  expect(draftFromTyped(typed).completedOn).toEqual({ month: '3', date: '', year: '' });
});

test('rows keep the order in which they were added', () => {
  const typed = { 'alsoAs.b.amount': [''], 'topics.c.amount': [''], 'alsoAs.a.amount': [''] };

  expect(rowKeys(typed, 'alsoAs')).toEqual(['b', 'a']);
});
