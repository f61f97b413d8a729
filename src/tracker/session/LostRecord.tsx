import { useState } from 'preact/hooks';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';

const words = noticeCopy.lost;

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
        <strong>{words.heading}</strong> {words.explanation}
      </p>
      {state === 'failed' && <p>{words.refused}</p>}
      <p class="actions">
        <button
          type="button"
          class="button"
          aria-disabled={state === 'busy' || undefined}
          onClick={() => void putBack()}
        >
          {words.putBack}
        </button>
        <button type="button" class="button" data-quiet onClick={onSaveCopy}>
          {noticeCopy.saveCopy}
        </button>
        <button type="button" class="button" data-quiet onClick={() => location.reload()}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}
