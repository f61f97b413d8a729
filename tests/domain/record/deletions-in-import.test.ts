import { expect, test } from 'vitest';
import { deleteEntry, editEntry, purgeTrash } from '#src/domain/record/edits.ts';
import { importPlan } from '#src/domain/record/import-plan.ts';
import { importPreview } from '#src/domain/record/import-preview.ts';
import { isConflict } from '#src/domain/record/version-order.ts';
import { aCredit, aRecord, timestamp } from '#tests/builders.ts';

const now = timestamp('2026-04-30T12:00:00Z');
const credit = aCredit({ title: 'Annual Assembly' });
const { next: deleted } = deleteEntry('credits', credit, timestamp('2026-03-15T12:00:00Z'));

test('who keeps the deletion made here has the entry in the trash, whatever the file says', () => {
  const edit = { title: 'Edited elsewhere' };
  const { next: edited } = editEntry('credits', credit, edit, timestamp('2026-03-16T12:00:00Z'));
  const [ours, file] = [aRecord({ credits: [deleted] }), aRecord({ credits: [edited] })];

  const { writes } = importPlan({ ours, file }, importPreview(ours, file), now);

  expect(writes).toMatchObject([{ next: { title: 'Annual Assembly', deletedAt: now } }]);
});

test('a deletion and what is left of it 30 days later are no conflict', () => {
  const [write] = purgeTrash(aRecord({ credits: [deleted] }), now);
  if (write?.kind !== 'credits') throw new Error('Nothing was shrunk.');
  const left = { kind: 'credits', version: write.next } as const;

  expect(isConflict({ kind: 'credits', version: deleted }, left)).toBe(false);
});
