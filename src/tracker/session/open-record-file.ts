import { importPlan } from '#src/domain/record/import-plan.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import { problemText } from '#src/tracker/backup/problem-words.ts';
import { readRecordFile } from '#src/tracker/backup/read-record-file.ts';
import { holdings } from '#src/tracker/backup/words.ts';
import { now } from '#src/tracker/session/clock.ts';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';

/** Merges a record file into a record that no page but this one has. Resolves to what came of it. */
export async function openRecordFile(
  { opened: { store } }: Pick<OpenRecord, 'opened'>,
  file: File,
): Promise<string> {
  const read = await readRecordFile(file);
  if (!read.ok) return `${file.name} was not read. ${problemText(read.problem)}`;

  const before = await store.contents();
  const plan = importPlan({ ours: before, file: read.value.contents }, [], now());
  await store.commit({ id: crypto.randomUUID(), action: 'import', at: now(), ...plan });
  // What came from a file is in that file.
  if (before === emptyRecord) {
    await store.changeSettings({ lastExportAt: read.value.writtenAt, changesSinceExport: 0 });
  }
  return `Opened ${file.name}: ${holdings(read.value.contents)}.`;
}
