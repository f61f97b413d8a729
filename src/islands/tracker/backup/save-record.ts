import type { RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import type { Day } from '#src/domain/day.ts';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';

/** `physiatry-cme-record-2026-11-23.json` */
export function recordFileName(day: Day): string {
  return `physiatry-cme-record-${day}.json`;
}

/**
 * Hands the whole record to the browser as a download and remembers that. Resolves to what was in
 * the file; whether it reached the disk, no page can know.
 */
export async function saveRecord({ opened, now, today }: Tracker): Promise<RecordContents> {
  const contents = await opened.store.contents();
  const writtenAt = now();
  download(writeRecord(contents, writtenAt), recordFileName(today));
  await opened.store.changeSettings({ lastExportAt: writtenAt, changesSinceExport: 0 });
  return contents;
}

function download(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download starts after this turn and must find the file still there.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
