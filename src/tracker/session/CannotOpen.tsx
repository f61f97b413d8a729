import { SnapshotChoice } from '#src/tracker/session/SnapshotChoice.tsx';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

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
      <p>
        {wasReloaded
          ? 'A newer version of this site wrote your log, and this page is still the older one after reloading. Your log is safe and was not touched. Close every other tab of this site, then reload. If that does not help, your browser or network serves the site from an old copy: wait a few minutes, or open this page in a new window.'
          : isNewer
            ? 'A newer version of this site has your log open, so this page stopped. Nothing is lost: reload to go on with the newer one.'
            : failure === 'part-missing'
              ? 'Part of this page could not be loaded, so your log did not open. Nothing was changed. Check your connection, then try again.'
              : 'The browser stopped answering for your log. Nothing was changed. Try again, or reload the page.'}
      </p>
      {isNewer && <SnapshotChoice snapshots={keptHere} />}
      <p class="actions">
        {!isNewer && (
          <button type="button" class="button" onClick={onRetry}>
            Try again
          </button>
        )}
        <button
          type="button"
          class="button"
          data-quiet={!isNewer}
          onClick={() => location.reload()}
        >
          Reload
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
