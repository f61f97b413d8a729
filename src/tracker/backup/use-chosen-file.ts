import { useRef, useState } from 'preact/hooks';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import type { Result } from '#src/domain/result.ts';
import type { FileProblem } from '#src/tracker/backup/problem-words.ts';
import { readRecordFile } from '#src/tracker/backup/read-record-file.ts';

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
    const read = await readRecordFile(file);
    if (latest.current === file) setChosen({ name: file.name, read });
  };

  return { chosen, choose: (file?: File) => void choose(file) };
}
