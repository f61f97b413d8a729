import { useEffect, useState } from 'preact/hooks';
import { comparisonWith, type BackupComparison } from '#src/domain/record/import-preview.ts';
import type { RecordFile } from '#src/domain/record/read-entries.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { useChosenFile } from '#src/tracker/backup/use-chosen-file.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** A backup beside the log that is stored. */
export interface CheckedBackup {
  readonly file: RecordFile;
  readonly found: BackupComparison;
  readonly at: Timestamp;
}

/**
 * Compares the file that is chosen with the stored log, again after each change. A backup that
 * holds all of it counts as one, wherever it was saved.
 */
export function useCheckedBackup({ contents, opened: { store }, now }: Tracker) {
  const { chosen, choose } = useChosenFile();
  const [checked, setChecked] = useState<CheckedBackup>();
  const file = chosen?.read?.ok ? chosen.read.value : undefined;

  useEffect(() => {
    if (!file) return setChecked(undefined);
    let isGone = false;
    const check = async () => {
      const stored = await store.copy().catch(() => undefined);
      const found = comparisonWith(file.contents, stored?.contents ?? contents);
      if (isGone) return;
      setChecked({ file, found, at: now() });
      if (stored && found.missing === 0) await store.countAsSaved(stored, file.writtenAt);
    };
    // The file is told of all the same; the session tells of a store that stopped answering.
    check().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [file, contents]);

  return { chosen, choose, checked: checked?.file === file ? checked : undefined };
}
