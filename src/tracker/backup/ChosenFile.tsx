import { useRef, useState } from 'preact/hooks';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import type { Result } from '#src/domain/result.ts';
import { copy } from '#src/tracker/backup/copy.ts';
import {
  problemText,
  readRecordFile,
  type FileProblem,
} from '#src/tracker/backup/read-record-file.ts';

/** A file that was chosen, and what came of reading it. */
interface ChosenFile {
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

/** Why the file was not read, if it was not. Nothing was changed, and it says so. */
export function Refusal({ chosen }: { chosen: ChosenFile | undefined }) {
  if (!chosen?.read || chosen.read.ok) return null;
  const { problem } = chosen.read;
  return (
    <div class="notice flow text" data-kind="lost" role="alert">
      <p>
        <strong>{copy.import.refused(chosen.name)}</strong> {problemText(problem)}
      </p>
      {problem.kind === 'faults' && (
        <ul>
          {problem.faults.map(({ where, what }) => (
            <li key={where + what}>
              <strong>{where}</strong>: {what}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
