import { useState } from 'preact/hooks';
import { saveTextFile } from '#src/components/form/save-text-file.ts';
import type { DamagedRow, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

interface Props {
  damaged: readonly DamagedRow[];
  store: TrackerStore;
}

/** Entries that could not be read: left out of every sum, kept as they are until the reader decides. */
export function DamagedNotice({ damaged, store }: Props) {
  const [isSaved, setIsSaved] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const count = damaged.length === 1 ? 'One stored entry' : `${damaged.length} stored entries`;
  const save = () => {
    saveTextFile('physiatry-cme-damaged.json', JSON.stringify(damaged, null, 2));
    setIsSaved(true);
  };
  const discard = () => {
    setIsRefused(false);
    store.discardDamaged(damaged).catch(() => setIsRefused(true));
  };
  return (
    <div class="notice flow" data-kind="attention" role="alert">
      <p>
        <strong>{count} could not be read.</strong> Nothing of it is counted and nothing is thrown
        away. Save it to a file first; then it can be removed here.
      </p>
      {isRefused && <p>Not removed. Check the connection, then try again.</p>}
      <p class="actions">
        <button type="button" class="button" data-quiet onClick={save}>
          Save to a file
        </button>
        {isSaved && (
          <button type="button" class="button" data-danger onClick={discard}>
            Remove from this browser
          </button>
        )}
      </p>
    </div>
  );
}
