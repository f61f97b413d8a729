import { useEffect, useState } from 'preact/hooks';
import type { RecordContents } from '#src/domain/record/record.ts';
import { saveTextFile } from '#src/components/form/save-text-file.ts';
import { countOf } from '#src/tracker/backup/record-summary.ts';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import { keptCopies, type KeptCopy } from '#src/tracker/session/kept-copies.ts';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';

const words = noticeCopy.copies;

interface Props {
  /** Newest first. */
  snapshots: () => Promise<readonly Snapshot[]>;
  /** What this tab holds, where that is all there is: it is looked for again as it changes. */
  inTab?: RecordContents;
  /** Resolves to whether it was kept; absent where a copy can only be saved. */
  onRestore?: (copy: KeptCopy) => Promise<boolean>;
}

/** The copies of the log that this browser kept apart, each to be had; nothing where it kept none. */
export function SnapshotChoice({ snapshots, inTab, onRestore }: Props) {
  const [found, setFound] = useState<readonly KeptCopy[]>([]);
  const [busy, setBusy] = useState<KeptCopy>();
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    keptCopies(snapshots).then(setFound, () => setFound([]));
  }, [inTab]);

  const restore = async (copy: KeptCopy) => {
    if (busy !== undefined) return;
    setBusy(copy);
    setHasFailed(!(await onRestore?.(copy)));
    setBusy(undefined);
  };

  if (found.length === 0) return null;
  return (
    <>
      <p>{words.explanation}</p>
      {hasFailed && <p role="alert">{words.failed}</p>}
      <ul>
        {found.map((copy) => (
          <li key={copy.text}>
            {copy.name}, {countOf(copy.credits, ['credit', 'credits'])}{' '}
            {onRestore && (
              <button
                type="button"
                class="link-button"
                aria-disabled={busy !== undefined || undefined}
                aria-label={words.restoreOf(copy.name)}
                onClick={() => void restore(copy)}
              >
                {busy === copy ? words.restoring : words.restore}
              </button>
            )}{' '}
            <button
              type="button"
              class="link-button"
              aria-label={words.saveOf(copy.name)}
              onClick={() => saveTextFile(`physiatry-cme-copy-${copy.day}.json`, copy.text)}
            >
              {noticeCopy.saveCopy}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
