import { expect, test } from 'vitest';
import { readMilestoneDraft } from '#src/domain/log/read-milestone-draft.ts';

const draft = {
  kind: 'la-pmr-quarter',
  completedOn: { month: '9', date: '30', year: '2026' },
  title: ' Third quarter ',
  notes: '',
};
const kept = { reports: {}, evidence: [] };

test('a kind and a day make a milestone', () => {
  expect(readMilestoneDraft(draft, kept)).toEqual({
    ok: true,
    value: {
      ...kept,
      kind: 'la-pmr-quarter',
      completedOn: '2026-09-30',
      title: 'Third quarter',
      notes: '',
    },
  });
});

test('both problems are told at once, in the order of the form', () => {
  const empty = { ...draft, kind: '', completedOn: { month: '', date: '', year: '' } };

  const read = readMilestoneDraft(empty, kept);

  expect(read.ok ? [] : read.problem.map(({ field }) => field)).toEqual(['kind', 'completedOn']);
});
