import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

interface Props {
  failure: StorageFailure;
  onSaveCopy: () => void;
}

/** Tells that a change was not kept, and what to do. */
export function StorageAlert({ failure, onSaveCopy }: Props) {
  return (
    <div class="notice" data-kind="lost" role="alert">
      <p>{noticeCopy.notSaved[failure]}</p>
      {failure !== 'changed-elsewhere' && (
        <p class="actions">
          <button type="button" class="link-button" onClick={onSaveCopy}>
            {noticeCopy.saveCopy}
          </button>
          <button type="button" class="link-button" onClick={() => location.reload()}>
            {noticeCopy.reload}
          </button>
        </p>
      )}
    </div>
  );
}
