import { nextVersion } from '#src/domain/record/edits.ts';
import type { JournalChange, JournalEntry, Write } from '#src/domain/record/write.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/**
 * Writes that take an action back, as new versions: what was added goes to the trash, everything
 * else says again what it said before. Entries that the action removed without a trace stay out.
 */
export function undoWrites({ changes }: JournalEntry, now: Timestamp): readonly Write[] {
  return changes.flatMap((change) => undoWrite(change, now) ?? []);
}

function undoWrite({ kind, before, after }: JournalChange, now: Timestamp): Write | undefined {
  if (after === null) return undefined;
  const version = nextVersion(after, now);
  const isGone = before === null || before.deletedAt !== null;
  const deletedAt = isGone ? version.updatedAt : null;
  const next = { ...(before ?? after), ...version, deletedAt };
  // One change holds versions of one kind, which its type says and a spread forgets.
  return { kind, next, replaces: after.updatedAt } as Write;
}
