import { readRecord } from '#src/domain/record/read-record.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { isObject } from '#src/tracker/storage/db/row-shape.ts';
import { settingsFromRow } from '#src/tracker/storage/db/settings-row.ts';
import type { Settings } from '#src/tracker/storage/db/tracker-store.ts';

/** What a page leaves to the next one of its tab. */
export interface TabCopy {
  readonly contents: RecordContents;
  readonly settings: Settings;
}

/** The record as a record file, and the settings beside it. */
export function writeTabCopy({ contents, settings }: TabCopy, at: Timestamp): string {
  return JSON.stringify({ record: writeRecord(contents, at), settings });
}

/** Read with the checks of an imported file; `undefined` for anything that does not pass them. */
export function readTabCopy(text: string | null): TabCopy | undefined {
  const copy = objectIn(text);
  if (typeof copy?.['record'] !== 'string') return undefined;
  const read = readRecord(copy['record']);
  if (!read.ok) return undefined;
  return { contents: read.value.contents, settings: settingsFromRow(copy['settings']) };
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text ?? 'null');
    return isObject(json) ? { ...json } : undefined;
  } catch {
    return undefined;
  }
}
