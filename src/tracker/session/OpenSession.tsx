import { useEffect } from 'preact/hooks';
import { StatusBar } from '#src/components/form/StatusBar.tsx';
import { now } from '#src/tracker/session/clock.ts';
import {
  LostRecord,
  DamagedNotice,
  MemoryNotice,
  MissingRecord,
  prefetchNotices,
  putBackAndReload,
  RestoredNotice,
  restoreCopy,
  saveRecordFile,
  StorageAlert,
} from '#src/tracker/session/notices.ts';
import type { SessionProps, Tracker } from '#src/tracker/session/tracker.ts';
import { useCommits } from '#src/tracker/session/use-commits.ts';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';
import { useToday } from '#src/tracker/session/use-today.ts';
import { hasTabCopy } from '#src/tracker/storage/recovery/browser-items.ts';

interface Props extends SessionProps {
  record: OpenRecord;
}

/** The session once the store is open. */
export function OpenSession({ base, isRescue = false, children, record }: Props) {
  const { opened, contents, settings, damaged, isLost } = record;
  const today = useToday();
  const { commit, said, say, failed } = useCommits(record);
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
    if (opened.keeping.kind !== 'kept' || !hasTabCopy()) return;
    // Where it cannot be fetched, the copy stays for the next page.
    import('#src/tracker/session/adopt-tab-copy.ts')
      .then(({ adoptTabCopy }) => adoptTabCopy(contents, commit))
      .catch(() => {});
  }, [opened]);

  const { keeping } = opened;
  const isMissing = keeping.kind === 'data-missing';
  const backupPath = path('/tracker/backup/');
  return (
    <>
      {keeping.kind === 'in-memory' && (
        <MemoryNotice
          record={record}
          onSaveCopy={() => void saveCopy()}
          onRestore={(copy) => restoreCopy(record, copy)}
        />
      )}
      {isMissing && (
        <MissingRecord
          lastKnown={keeping.lastKnown}
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
          commit,
          saveCopy,
          say: (text) => say({ text }),
        })}
      <StatusBar said={said} onDismiss={dismiss} />
    </>
  );
}
