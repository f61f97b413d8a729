import { useEffect, useState } from 'preact/hooks';
import { comparisonWith, type BackupComparison } from '#src/domain/record/import-preview.ts';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { countIfComplete } from '#src/tracker/backup/after-import.ts';
import { Refusal, useChosenFile } from '#src/tracker/backup/ChosenFile.tsx';
import { copy } from '#src/tracker/backup/copy.ts';
import { FileField } from '#src/tracker/backup/FileField.tsx';
import { countOf, holdings, momentText } from '#src/tracker/backup/record-summary.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

const words = copy.check;

/** Tells whether a backup can be read and has what is in the log, without importing anything. */
export function CheckSection({ tracker }: { tracker: Tracker }) {
  const { chosen, choose, checked } = useCheckedBackup(tracker);

  return (
    <section aria-labelledby="check">
      <h2 id="check">{words.heading}</h2>
      <div class="flow text">
        <FileField id="check-file" label={words.file} hint={words.hint} onChoose={choose} />
        <Refusal chosen={chosen} />
        <div role="status">
          {chosen && checked && <Outcome fileName={chosen.name} {...checked} />}
        </div>
      </div>
    </section>
  );
}

/** A backup beside the log that is stored. */
interface CheckedBackup {
  readonly file: RecordFile;
  readonly compared: BackupComparison;
  readonly at: Timestamp;
}

/**
 * Compares the file that is chosen with the stored log, again after each change. A backup that
 * has all of it counts as one, wherever it was saved.
 */
function useCheckedBackup({ contents, opened: { store }, now }: Tracker) {
  const { chosen, choose } = useChosenFile();
  const [checked, setChecked] = useState<CheckedBackup>();
  const file = chosen?.read?.ok ? chosen.read.value : undefined;

  useEffect(() => {
    if (!file) return setChecked(undefined);
    let isGone = false;
    const check = async () => {
      const stored = await store.copy().catch(() => undefined);
      const compared = comparisonWith(file.contents, stored?.contents ?? contents);
      if (isGone) return;
      setChecked({ file, compared, at: now() });
      if (stored) await countIfComplete(file, stored, store);
    };
    // The file is told of all the same; the session tells of a store that stopped answering.
    check().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [file, contents]);

  return { chosen, choose, checked: checked?.file === file ? checked : undefined };
}

/** How the file and the log compare. */
function Outcome({ fileName, file, compared, at }: CheckedBackup & { fileName: string }) {
  const { missing } = compared;
  return (
    <div class="notice flow" data-kind={missing > 0 ? 'attention' : undefined}>
      <p>
        <strong>{missing > 0 ? words.missing(countOf(missing)) : words.complete}</strong>
        {words.checkedAt(momentText(at))}
      </p>
      <p>
        {copy.import.fileHas(fileName, momentText(file.writtenAt), holdings(file.contents))}{' '}
        {comparisonText(compared)}
      </p>
    </div>
  );
}

/** `40 entries the same as here, 2 entries newer or only here.`; empty for nothing to compare. */
function comparisonText({ same, missing, ahead }: BackupComparison): string {
  const parts = [
    ...(same > 0 ? [words.same(countOf(same))] : []),
    ...(missing > 0 ? [words.onlyHere(countOf(missing))] : []),
    ...(ahead > 0 ? [words.onlyInFile(countOf(ahead))] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}
