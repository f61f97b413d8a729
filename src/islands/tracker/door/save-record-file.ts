import type { Day } from '#src/domain/day.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { saveTextFile } from '#src/islands/shared/save-text-file.ts';
import type { TrackerStore } from '#src/storage/tracker-store.ts';

interface Moment {
  readonly now: Timestamp;
  readonly today: Day;
}

/** Hands the record to the browser as a file to save, and notes in the settings that it did. */
export async function saveRecordFile(
  contents: RecordContents,
  store: TrackerStore,
  { now, today }: Moment,
): Promise<void> {
  saveTextFile(`physiatry-cme-record-${today}.json`, writeRecord(contents, now));
  // Where the store has failed the file matters, the note about it does not.
  await store.changeSettings({ lastExportAt: now, changesSinceExport: 0 }).catch(() => {});
}
