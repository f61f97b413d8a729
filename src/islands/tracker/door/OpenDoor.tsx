import { useEffect } from 'preact/hooks';
import { putBack } from '#src/domain/record/put-back.ts';
import { StatusBar } from '#src/islands/shared/StatusBar.tsx';
import { now } from '#src/islands/tracker/door/clock.ts';
import {
  LostRecord,
  DamagedNotice,
  MemoryNotice,
  MissingRecord,
  prefetchNotices,
  RestoredNotice,
  restoreCopy,
  saveRecordFile,
  StorageAlert,
} from '#src/islands/tracker/door/notices.ts';
import type { DoorProps, Tracker } from '#src/islands/tracker/door/tracker.ts';
import { useDeeds } from '#src/islands/tracker/door/use-deeds.ts';
import type { OpenRecord } from '#src/islands/tracker/door/use-opened-store.ts';
import { useToday } from '#src/islands/tracker/door/use-today.ts';
import { hasTabCopy } from '#src/storage/tab-item.ts';
import { StorageError } from '#src/storage/storage-error.ts';

interface Props extends DoorProps {
  record: OpenRecord;
}

/** The door once the store is open. */
export function OpenDoor({ base, isRescue = false, children, record }: Props) {
  const { opened, contents, settings, damaged, isLost } = record;
  const today = useToday();
  const { carryOut, said, say, failed } = useDeeds(record);
  const path: Tracker['path'] = (fromRoot) => base.replace(/\/$/, '') + fromRoot;
  const saveCopy = async () => {
    const saved = await saveRecordFile(contents, opened.store, { now: now(), today });
    say({ text: `A copy of your log was handed to the browser to save: ${saved.holds}.` });
    return saved;
  };
  const dismiss = () => {
    say(undefined);
    document.querySelector('main')?.focus({ preventScroll: true });
  };

  useEffect(() => {
    const whenQuiet = setTimeout(prefetchNotices, 2000);
    return () => clearTimeout(whenQuiet);
  }, []);

  useEffect(() => {
    if (opened.standing.kind !== 'kept' || !hasTabCopy()) return;
    // Where it cannot be fetched, the copy stays for the next page.
    import('#src/islands/tracker/door/adopt-tab-copy.ts')
      .then(({ adoptTabCopy }) => adoptTabCopy(contents, carryOut))
      .catch(() => {});
  }, [opened]);

  const { standing } = opened;
  const isMissing = standing.kind === 'data-missing';
  const backupPath = path('/tracker/backup/');
  return (
    <>
      {standing.kind === 'not-kept' && (
        <MemoryNotice
          record={record}
          onSaveCopy={() => void saveCopy()}
          onRestore={(copy) => restoreCopy(record, copy)}
        />
      )}
      {isMissing && (
        <MissingRecord
          marker={standing.marker}
          backupPath={backupPath}
          isRescue={isRescue}
          snapshots={opened.snapshots}
          onRestore={(copy) => restoreCopy(record, copy)}
          onGoOn={() =>
            void opened.goOnWithWhatIsThere().then(
              () => location.reload(),
              () => say({ text: 'The browser did not take that. Try again, or reload the page.' }),
            )
          }
        />
      )}
      {opened.left().some(({ isTold }) => !isTold) && (
        <RestoredNotice opened={opened} backupPath={backupPath} />
      )}
      {isLost && (
        <LostRecord onPutBack={() => putBackAndReload(record)} onSaveCopy={() => void saveCopy()} />
      )}
      {damaged.length > 0 && <DamagedNotice damaged={damaged} store={opened.store} />}
      {failed && !isLost && <StorageAlert failure={failed} onSaveCopy={() => void saveCopy()} />}
      {(!isMissing || isRescue) &&
        children({
          contents,
          settings,
          damaged,
          today,
          opened,
          now,
          newId: () => crypto.randomUUID(),
          path,
          carryOut,
          saveCopy,
          say: (text) => say({ text }),
        })}
      <StatusBar said={said} onDismiss={dismiss} />
    </>
  );
}

/** Resolves to whether the record is kept again. Where another tab was quicker, its copy is. */
async function putBackAndReload({ opened, contents, settings }: OpenRecord): Promise<boolean> {
  const deed = { id: crypto.randomUUID(), action: 'restore', at: now() } as const;
  try {
    await opened.goOnWithWhatIsThere();
    await opened.store.carryOut({ ...deed, ...putBack(contents) });
    await opened.store.changeSettings(settings);
  } catch (error) {
    const isThere = error instanceof StorageError && error.failure === 'changed-elsewhere';
    if (!isThere) return false;
  }
  location.reload();
  return true;
}
