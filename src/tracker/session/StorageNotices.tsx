import { DamagedNotice } from '#src/tracker/session/DamagedNotice.tsx';
import { LostRecord } from '#src/tracker/session/LostRecord.tsx';
import { MemoryNotice } from '#src/tracker/session/MemoryNotice.tsx';
import { MissingRecord } from '#src/tracker/session/MissingRecord.tsx';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import { putBackAndReload, restoreCopy } from '#src/tracker/session/restore-copy.ts';
import { RestoredNotice } from '#src/tracker/session/RestoredNotice.tsx';
import { SnapshotChoice } from '#src/tracker/session/SnapshotChoice.tsx';
import { StorageAlert } from '#src/tracker/session/StorageAlert.tsx';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';
import { type StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

interface Props {
  record: OpenRecord;
  /** Why the last change was not kept. */
  failed: StorageFailure | undefined;
  backupPath: string;
  isRescue: boolean;
  onSaveCopy: () => void;
  say: (text: string) => void;
}

/** Whatever is wrong with the stored log, each with what the reader can do. */
export function StorageNotices({ record, failed, backupPath, isRescue, onSaveCopy, say }: Props) {
  const { opened, damaged, isLost } = record;
  const { keeping } = opened;
  const goOn = () =>
    void opened.goOnWithWhatIsThere().then(
      () => location.reload(),
      () => say(noticeCopy.missing.goOnRefused),
    );

  return (
    <>
      {keeping.kind === 'in-memory' && (
        <MemoryNotice
          record={record}
          onSaveCopy={onSaveCopy}
          onRestore={(copy) => restoreCopy(record, copy)}
        />
      )}
      {keeping.kind === 'data-missing' && (
        <MissingRecord
          lastKnown={keeping.lastKnown}
          backupPath={backupPath}
          isRescue={isRescue}
          snapshots={opened.snapshots}
          onRestore={(copy) => restoreCopy(record, copy)}
          onGoOn={goOn}
        />
      )}
      {opened.left().some(({ isTold }) => !isTold) && (
        <RestoredNotice opened={opened} backupPath={backupPath} />
      )}
      {isLost && <LostRecord onPutBack={() => putBackAndReload(record)} onSaveCopy={onSaveCopy} />}
      {damaged.length > 0 && <DamagedNotice damaged={damaged} store={opened.store} />}
      {failed && !isLost && <StorageAlert failure={failed} onSaveCopy={onSaveCopy} />}
    </>
  );
}

interface CannotOpenProps {
  failure: StorageFailure;
  onRetry: () => void;
}

/** The store did not open, or stopped answering. Nothing was changed. */
export function CannotOpen({ failure, onRetry }: CannotOpenProps) {
  const isNewer = failure === 'newer-version';
  const wasReloaded = isNewer && isReload();
  return (
    <div class="notice flow" data-kind="attention" role="alert">
      <p>
        {wasReloaded ? noticeCopy.cannotOpen.staysOld : noticeCopy.cannotOpen[reasonOf(failure)]}
      </p>
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
