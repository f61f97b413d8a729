import { expect, test } from 'vitest';
import { deleteEntry, restoreEntry } from '#src/domain/record/edits.ts';
import { undoWrites } from '#src/domain/record/undo.ts';
import { aCredit, anId, timestamp } from '#tests/builders.ts';

test('Undo after a restore puts the entry back into the trash, deleted as of now', () => {
  const credit = aCredit({ title: 'Annual Assembly' });
  const { next: before } = deleteEntry('credits', credit, timestamp('2026-03-15T12:00:00Z'));
  const at = timestamp('2026-03-16T12:00:00Z');
  const { next: after } = restoreEntry('credits', before, at);
  const now = timestamp('2026-03-16T12:01:00Z');

  const writes = undoWrites(
    { id: anId(), action: 'edit', at, changes: [{ kind: 'credits', before, after }] },
    now,
  );

  expect(writes).toEqual([
    {
      kind: 'credits',
      next: {
        ...credit,
        updatedAt: now,
        deletedAt: now,
        ancestors: [credit.updatedAt, before.updatedAt, after.updatedAt],
      },
      replaces: after.updatedAt,
    },
  ]);
});
