import type { Day } from '#src/domain/day.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
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
  download(`physiatry-cme-record-${today}.json`, writeRecord(contents, now));
  // Where the store has failed the file matters, the note about it does not.
  await store.changeSettings({ lastExportAt: now, changesSinceExport: 0 }).catch(() => {});
}

function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
