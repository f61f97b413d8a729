import type { RecordFile } from '#src/domain/record/read-entries.ts';
import { largestFileBytes } from '#src/domain/record/record-format.ts';
import { afterPaint } from '#src/components/form/after-paint.ts';
import { failure, type Result } from '#src/domain/result.ts';
import type { FileProblem } from '#src/tracker/backup/problem-words.ts';

/** The schema is fetched when it is needed, and not before. */
export async function readRecordFile(file: File): Promise<Result<RecordFile, FileProblem>> {
  if (file.size > largestFileBytes) return failure({ kind: 'too-large', bytes: file.size });
  const [reader, bytes] = await Promise.all([
    import('#src/domain/record/read-record.ts').catch(() => undefined),
    file.arrayBuffer().catch(() => undefined),
  ]);
  if (bytes === undefined) return failure({ kind: 'unreadable' });
  if (reader === undefined) return failure({ kind: 'no-reader' });
  // The page says that it reads; and what follows is another task.
  await afterPaint();
  const read = reader.readRecord(new Uint8Array(bytes));
  await afterPaint();
  return read;
}
