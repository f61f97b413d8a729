import { useState } from 'preact/hooks';
import { saveTextFile } from '#src/components/form/save-text-file.ts';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import type { DamagedRow, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

const words = noticeCopy.damaged;

interface Props {
  damaged: readonly DamagedRow[];
  store: TrackerStore;
}

/** Damaged entries: left out of every sum, kept as they are until the reader decides. */
export function DamagedNotice({ damaged, store }: Props) {
  const [isSaved, setIsSaved] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
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
        <strong>{words.heading(damaged.length)}</strong> {words.explanation(damaged.length)}
      </p>
      {isRefused && <p>{words.refused}</p>}
      <p class="actions">
        <button type="button" class="button" data-quiet onClick={save}>
          {words.save}
        </button>
        {isSaved && (
          <button type="button" class="button" data-danger onClick={discard}>
            {words.remove}
          </button>
        )}
      </p>
    </div>
  );
}
