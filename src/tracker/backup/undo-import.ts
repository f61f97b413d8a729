import { undoPlan } from '#src/domain/record/undo-import.ts';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { countOf } from '#src/tracker/backup/words.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Takes an import back and tells what stays as it is. */
export async function undoImport(tracker: Tracker, entry: JournalEntry): Promise<void> {
  const { writes, removals, kept } = undoPlan(entry, await tracker.opened.store.contents());
  const undone = countOf(writes.length + removals.length);
  const stays =
    kept.length === 0 ? '' : ` ${countOf(kept.length)} changed since then: not touched.`;
  await tracker.commit('undo-import', writes, `Undone for ${undone}.${stays}`, {
    removals,
    undo: false,
  });
}
