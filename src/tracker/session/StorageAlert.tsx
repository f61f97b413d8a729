import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

/** What is wrong, and what to do. */
const advice: Readonly<Record<StorageFailure, string>> = {
  unavailable:
    'Not saved: this browser did not let the site keep your log. Private windows and blocked site data are the usual reasons. Save a copy before you close this page.',
  full: 'Not saved: this browser has no room left. Save a copy of your log, free some space, then try again.',
  'newer-version':
    'Not saved: a newer version of this site has opened your log, in another tab perhaps. Reload this page to go on.',
  'changed-elsewhere':
    'Not saved: this entry was changed in another tab since you opened it. Look at what it says there now, then save again.',
  'data-missing':
    'Not saved: the log that was open here is gone, as when site data are cleared. Save a copy of what this page still shows, then reload.',
  'part-missing':
    'Not saved: part of this page could not be loaded. What you typed is still here. Check your connection, then try again.',
  unknown:
    'Not saved: the browser gave no reason. What you typed is still here. Save a copy of your log, then try again.',
};

interface Props {
  failure: StorageFailure;
  onSaveCopy: () => void;
}

/** Tells that a change was not kept, and what to do. */
export function StorageAlert({ failure, onSaveCopy }: Props) {
  return (
    <div class="notice" data-kind="lost" role="alert">
      <p>{advice[failure]}</p>
      {failure !== 'changed-elsewhere' && (
        <p class="actions">
          <button type="button" class="link-button" onClick={onSaveCopy}>
            Save a copy
          </button>
          <button type="button" class="link-button" onClick={() => location.reload()}>
            Reload
          </button>
        </p>
      )}
    </div>
  );
}
