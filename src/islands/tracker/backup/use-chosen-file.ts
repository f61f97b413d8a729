import { useRef, useState } from 'preact/hooks';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import { largestFileBytes } from '#src/domain/record/record-format.ts';
import { failure, type Result } from '#src/domain/result.ts';
import type { FileProblem } from '#src/islands/tracker/backup/problem-words.ts';

/** A file that was chosen, and what came of reading it. */
export interface ChosenFile {
  readonly name: string;
  /** `undefined` while it is being read. */
  readonly read: Result<RecordFile, FileProblem> | undefined;
}

/** Reads the file that is chosen; one chosen later takes the place of one still being read. */
export function useChosenFile() {
  const [chosen, setChosen] = useState<ChosenFile>();
  const latest = useRef<File>();

  const choose = async (file: File | undefined) => {
    latest.current = file;
    setChosen(file && { name: file.name, read: undefined });
    if (file === undefined) return;
    const read = await readFile(file);
    if (latest.current === file) setChosen({ name: file.name, read });
  };

  return { chosen, choose: (file?: File) => void choose(file) };
}

/** The schema is fetched when it is needed, and not before. */
async function readFile(file: File): Promise<Result<RecordFile, FileProblem>> {
  if (file.size > largestFileBytes) return failure({ kind: 'too-large', bytes: file.size });
  const [reader, bytes] = await Promise.all([
    import('#src/domain/record/read-record.ts').catch(() => undefined),
    file.arrayBuffer().catch(() => undefined),
  ]);
  if (bytes === undefined) return failure({ kind: 'unreadable' });
  if (reader === undefined) return failure({ kind: 'no-reader' });
  return reader.readRecord(new Uint8Array(bytes));
}
