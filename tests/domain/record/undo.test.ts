import { expect, test } from 'vitest';
import { undoWrites } from '#src/domain/record/undo.ts';
import type { JournalChange, JournalEntry } from '#src/domain/record/write.ts';
import { deleteEntry, editEntry } from '#src/domain/record/edits.ts';
import { aCredit, anId, timestamp } from '#tests/builders.ts';

const at = timestamp('2026-03-15T12:00:00.000Z');
const later = timestamp('2026-03-15T12:01:00.000Z');

function entry(...changes: readonly JournalChange[]): JournalEntry {
  return { id: anId(), action: 'edit', at, changes };
}

test('what was added goes to the trash as a new version', () => {
  const added = aCredit();

  const [write] = undoWrites(entry({ kind: 'credits', before: null, after: added }), later);

  expect(write).toEqual({
    kind: 'credits',
    next: { ...added, updatedAt: later, deletedAt: later, ancestors: [added.updatedAt] },
    replaces: added.updatedAt,
  });
});

test('what was deleted is live again and says what it said', () => {
  const before = aCredit({ title: 'Annual Assembly' });
  const { next: after } = deleteEntry('credits', before, at);

  const [write] = undoWrites(entry({ kind: 'credits', before, after }), later);

  expect(write?.next).toMatchObject({
    title: 'Annual Assembly',
    deletedAt: null,
    updatedAt: later,
  });
  expect(write?.replaces).toBe(after.updatedAt);
});

test('what was edited says again what it said before, and remembers the version in between', () => {
  const before = aCredit({ title: 'Before' });
  const { next: after } = editEntry('credits', before, { title: 'After' }, at);

  const [write] = undoWrites(entry({ kind: 'credits', before, after }), later);

  expect(write?.next).toMatchObject({
    title: 'Before',
    ancestors: [before.updatedAt, after.updatedAt],
  });
});

test('a clock that went back still makes the undoing the newest version', () => {
  const before = aCredit();
  const { next: after } = deleteEntry('credits', before, at);

  const [write] = undoWrites(entry({ kind: 'credits', before, after }), before.updatedAt);

  expect(write && write.next.updatedAt > after.updatedAt).toBe(true);
});

test('an entry that was taken out without a trace stays out', () => {
  expect(undoWrites(entry({ kind: 'credits', before: aCredit(), after: null }), later)).toEqual([]);
});
