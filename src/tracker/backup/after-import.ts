import { comparisonWith } from '#src/domain/record/import-preview.ts';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import { undoPlan } from '#src/domain/record/undo-import.ts';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { copy } from '#src/tracker/backup/copy.ts';
import { countOf } from '#src/tracker/backup/record-summary.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { StoredCopy, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

/** The id of the control that a record file is imported with. */
export const recordFileControl = 'record-file';

/** Where a reader goes on once the button that was pressed is gone with what it did. */
export function focusRecordFile(): void {
  document.getElementById(recordFileControl)?.focus();
}

/** A file that has all of the stored log counts as its backup, wherever it was saved. */
export async function countIfComplete(
  file: RecordFile,
  stored: StoredCopy,
  store: TrackerStore,
): Promise<void> {
  if (comparisonWith(file.contents, stored.contents).missing > 0) return;
  await store.countAsSaved(stored, file.writtenAt);
}

/**
 * What is left to do once a file was brought in: it may be a backup of the log, and where the log
 * was missing, what is there now is the log from now on.
 */
export async function settleImport({ opened }: Tracker, file: RecordFile): Promise<void> {
  const { store, keeping } = opened;
  // Nothing that was imported is lost without the note.
  await store
    .copy()
    .then((stored) => countIfComplete(file, stored, store))
    .catch(() => {});
  if (keeping.kind !== 'data-missing') return;
  await opened.goOnWithWhatIsThere();
  location.reload();
}

/** Takes an import back and tells what stays as it is. */
export async function undoImport(tracker: Tracker, entry: JournalEntry): Promise<void> {
  const { writes, removals, kept } = undoPlan(entry, await tracker.opened.store.contents());
  const { undone, wasLeftAlone } = copy.lastImport;
  const said = [
    undone(countOf(writes.length + removals.length)),
    ...(kept.length > 0 ? [wasLeftAlone(countOf(kept.length))] : []),
  ].join(' ');
  await tracker.commit('undo-import', writes, said, { removals, undo: false });
}
