import { expect, test } from 'vitest';
import { deleteEntry, purgeTrash } from '#src/domain/record/edits.ts';
import { undoPlan } from '#src/domain/record/undo-import.ts';
import { aCredit, anId, aRecord, timestamp } from '#tests/builders.ts';

test('an entry that an import deleted comes back whole, also once its trash was emptied', () => {
  const before = aCredit({ title: 'Annual Assembly' });
  const { next: after } = deleteEntry('credits', before, timestamp('2026-03-15T12:00:00Z'));
  const now = timestamp('2026-04-30T12:00:00Z');
  const emptied = purgeTrash(aRecord({ credits: [after] }), now);
  const tombstones = emptied.flatMap(({ kind, next }) => (kind === 'credits' ? [next] : []));

  const plan = undoPlan(
    { id: anId(), action: 'import', at: now, changes: [{ kind: 'credits', before, after }] },
    aRecord({ credits: tombstones }),
  );

  expect(tombstones).toMatchObject([{ shrunk: true }]);
  expect(plan).toMatchObject({
    writes: [{ kind: 'credits', next: before, replaces: after.updatedAt }],
    removals: [],
    kept: [],
  });
});
