import type { Day } from '#src/domain/day.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { saveTextFile } from '#src/components/form/save-text-file.ts';
import { holdings } from '#src/tracker/backup/record-summary.ts';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import type { StoredCopy, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

interface Moment {
  readonly now: Timestamp;
  readonly today: Day;
}

/** What was handed to the browser to save. */
export interface SavedCopy {
  readonly contents: RecordContents;
  /** `12 credits`, and where they are from if that is not the stored log. */
  readonly holds: string;
  /** What the reader is told. */
  readonly said: string;
}

/**
 * Hands the record to the browser as a file to save: as it is stored, whatever the page shows.
 * Only where the store cannot be read any more is it what the page shows, and then no backup.
 */
export async function saveRecordFile(
  onPage: RecordContents,
  store: TrackerStore,
  { now, today }: Moment,
): Promise<SavedCopy> {
  const stored = await store.copy().catch(() => undefined);
  const contents = stored?.contents ?? onPage;
  saveTextFile(`physiatry-cme-record-${today}.json`, writeRecord(contents, now));
  // Where the store fails now the file matters, the note about it does not.
  if (stored) await store.countAsSaved(stored, now).catch(() => {});
  const holds = `${holdings(contents)}${origin(stored, store)}`;
  return { contents, holds, said: noticeCopy.savedCopy(holds) };
}

/** Where the file's contents are from, where that is worth a word. */
function origin(stored: StoredCopy | undefined, { kind }: TrackerStore): string {
  if (stored === undefined) return noticeCopy.fromPage;
  return kind === 'memory' ? noticeCopy.fromTab : '';
}
