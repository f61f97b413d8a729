import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import { SnapshotChoice } from '#src/tracker/session/SnapshotChoice.tsx';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

const words = noticeCopy.cannotOpen;

interface Props {
  failure: StorageFailure;
  onRetry: () => void;
}

/** The store did not open, or stopped answering. Nothing was changed. */
export function CannotOpen({ failure, onRetry }: Props) {
  const isNewer = failure === 'newer-version';
  const wasReloaded = isNewer && isReload();
  return (
    <div class="notice flow" data-kind="attention" role="alert">
      <p>{wasReloaded ? words.staysOld : words[reasonOf(failure)]}</p>
      {isNewer && <SnapshotChoice snapshots={keptHere} />}
      <p class="actions">
        {!isNewer && (
          <button type="button" class="button" onClick={onRetry}>
            {noticeCopy.tryAgain}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-quiet={!isNewer}
          onClick={() => location.reload()}
        >
          {noticeCopy.reload}
        </button>
      </p>
    </div>
  );
}

/** Fetched only here: the store that has them did not open. */
const keptHere = async () =>
  (await import('#src/tracker/storage/snapshots/snapshot-keeper.ts')).keptSnapshots();

/** Whether this page is here by a reload, by hand or by the button. */
function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
}

function reasonOf(failure: StorageFailure): 'newer' | 'partMissing' | 'noAnswer' {
  if (failure === 'newer-version') return 'newer';
  return failure === 'part-missing' ? 'partMissing' : 'noAnswer';
}
