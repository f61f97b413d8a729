import { putBack } from '#src/domain/record/put-back.ts';
import { now } from '#src/tracker/session/clock.ts';
import { DamagedNotice } from '#src/tracker/session/DamagedNotice.tsx';
import { LostRecord } from '#src/tracker/session/LostRecord.tsx';
import { MemoryNotice } from '#src/tracker/session/MemoryNotice.tsx';
import { MissingRecord } from '#src/tracker/session/MissingRecord.tsx';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import { restoreCopy } from '#src/tracker/session/restore-copy.ts';
import { RestoredNotice } from '#src/tracker/session/RestoredNotice.tsx';
import { StorageAlert } from '#src/tracker/session/StorageAlert.tsx';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';
import { StorageError, type StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

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

/** Resolves to whether the record is kept again. Where another tab was quicker, its copy is. */
async function putBackAndReload({ opened, contents, settings }: OpenRecord): Promise<boolean> {
  const transaction = { id: crypto.randomUUID(), action: 'restore', at: now() } as const;
  try {
    await opened.goOnWithWhatIsThere();
    await opened.store.commit({ ...transaction, ...putBack(contents) });
    await opened.store.changeSettings(settings);
  } catch (error) {
    const isThere = error instanceof StorageError && error.failure === 'changed-elsewhere';
    if (!isThere) return false;
  }
  location.reload();
  return true;
}
