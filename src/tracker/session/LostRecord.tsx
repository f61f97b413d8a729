import { useState } from 'preact/hooks';

interface Props {
  /** Resolves to whether the record is kept again. */
  onPutBack: () => Promise<boolean>;
  onSaveCopy: () => void;
}

/** The stored log vanished while this page shows it: what the page holds is the last copy. */
export function LostRecord({ onPutBack, onSaveCopy }: Props) {
  const [state, setState] = useState<'asked' | 'busy' | 'failed'>('asked');
  const putBack = async () => {
    if (state === 'busy') return;
    setState('busy');
    if (!(await onPutBack())) setState('failed');
  };

  return (
    <div class="notice flow" data-kind="lost" role="alert">
      <p>
        <strong>Your log was just removed from this browser</strong>, as when site data are cleared.
        This page still holds all of it. If you did not mean to remove it, put it back before you
        close the page.
      </p>
      {state === 'failed' && (
        <p>The browser did not take it back. Save a copy, then reload and import the copy.</p>
      )}
      <p class="actions">
        <button
          type="button"
          class="button"
          aria-disabled={state === 'busy' || undefined}
          onClick={() => void putBack()}
        >
          Put it back
        </button>
        <button type="button" class="button" data-quiet onClick={onSaveCopy}>
          Save a copy
        </button>
        <button type="button" class="button" data-quiet onClick={() => location.reload()}>
          Leave it removed
        </button>
      </p>
    </div>
  );
}
