import type { RecordFile } from '#src/domain/record/read-entries.ts';
import { largestFileBytes } from '#src/domain/record/record-format.ts';
import type { ForeignFile, RecordProblem } from '#src/domain/record/record-format.ts';
import { afterPaint } from '#src/components/form/after-paint.ts';
import { failure, type Result } from '#src/domain/result.ts';

/** A file can also be gone or locked before anything of it is read, or what reads it be missing. */
export type FileProblem = RecordProblem | { readonly kind: 'unreadable' | 'no-reader' };

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

const foreign: Readonly<Record<ForeignFile, string>> = {
  'utf-16': 'It’s saved as UTF-16 text. Save it again as UTF-8.',
  gzip: 'It’s compressed. Unpack it, then choose the file inside.',
  zip: 'It’s a ZIP archive. Unpack it, then choose the file inside.',
  pdf: 'It’s a PDF. The name of a record file ends in .json.',
  html: 'It’s a web page. Choose a file that you saved with “Save a record file”.',
  unknown: 'It isn’t a text file, or it’s damaged.',
};

/** Why the file was refused and what to do, in one or two sentences. */
export function problemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return 'Your browser couldn’t open it. It may have been moved, or another program may be using it. Choose it again.';
    case 'no-reader':
      return 'Part of this page failed to load. Check your connection, then choose the file again. If that doesn’t help, reload the page.';
    case 'too-large':
      return 'It’s larger than 20 MB, which no record file is. Choose another file.';
    case 'empty':
      return 'It’s empty. If this was your backup, look for an older one.';
    case 'not-text':
      return foreign[problem.what];
    case 'cut-off':
      return 'It’s incomplete, as after an interrupted download. Copy it again from where it came from.';
    case 'not-json':
      return 'It isn’t a record file, because it isn’t JSON. Choose a file that you saved here.';
    case 'not-a-record':
      return 'It’s JSON, but it isn’t a record from this site. Choose a file that you saved here.';
    case 'newer-version':
      return `A newer version of this site saved it (format ${problem.version}). Reload this page, then try again.`;
    case 'too-deep':
      return 'It’s nested too deeply to be a record file. Choose a file that you saved here.';
    case 'too-many-entries':
      return `It has ${problem.count.toLocaleString('en-US')} entries. We can read up to 100,000.`;
    case 'repeated-key':
      return `It has “${problem.key}” twice in one place, so we can’t tell which is right. Remove the wrong one.`;
    case 'faults':
      return problem.more
        ? `It doesn’t fit the record format. These are the first ${problem.faults.length} problems. Fix them, or choose another file.`
        : 'It doesn’t fit the record format here. Fix it, or choose another file.';
  }
}
