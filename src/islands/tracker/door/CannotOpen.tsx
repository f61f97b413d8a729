import type { StorageFailure } from '#src/storage/storage-error.ts';

interface Props {
  failure: StorageFailure;
  onRetry: () => void;
}

/** The store did not open, or stopped answering. Nothing was changed. */
export function CannotOpen({ failure, onRetry }: Props) {
  const isNewer = failure === 'newer-version';
  return (
    <div class="notice flow" data-kind="attention" role="alert">
      <p>
        {isNewer
          ? 'A newer version of this site has your log open, so this page stopped. Nothing is lost: reload to go on with the newer one.'
          : 'The browser stopped answering for your log. Nothing was changed. Try again, or reload the page.'}
      </p>
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
