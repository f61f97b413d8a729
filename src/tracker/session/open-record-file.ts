import { importPlan } from '#src/domain/record/import-plan.ts';
import { countIfComplete } from '#src/tracker/backup/after-import.ts';
import { problemText, readRecordFile } from '#src/tracker/backup/read-record-file.ts';
import { holdings } from '#src/tracker/backup/record-summary.ts';
import { now } from '#src/tracker/session/clock.ts';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';

const words = noticeCopy.memory;

/** Merges a record file into a record that no page but this one has. Resolves to what came of it. */
export async function openRecordFile(
  { opened: { store } }: Pick<OpenRecord, 'opened'>,
  file: File,
): Promise<string> {
  const read = await readRecordFile(file);
  if (!read.ok) return words.notOpened(file.name, problemText(read.problem));

  const ours = await store.contents();
  const plan = importPlan({ ours, file: read.value.contents }, [], now());
  await store.commit({ id: crypto.randomUUID(), action: 'import', at: now(), ...plan });
  await countIfComplete(read.value, await store.copy(), store);
  return words.opened(file.name, holdings(read.value.contents));
}
