import { useEffect } from 'preact/hooks';
import { later } from '#src/components/form/Later.tsx';
import { StatusBar } from '#src/components/form/StatusBar.tsx';
import { now } from '#src/tracker/session/clock.ts';
import type { SessionProps, Tracker } from '#src/tracker/session/tracker.ts';
import { useCommits } from '#src/tracker/session/use-commits.ts';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';
import { useToday } from '#src/tracker/session/use-today.ts';
import { hasTabCopy } from '#src/tracker/storage/recovery/browser-items.ts';

// Rare, and apart from the page.
export const loadNotices = () => import('#src/tracker/session/StorageNotices.tsx');
const loadSaving = () => import('#src/tracker/session/save-record-file.ts');
const StorageNotices = later(() => loadNotices().then((module) => module.StorageNotices));

/** Fetches them before they are needed: when storage fails, the connection may be gone too. */
function prefetchNotices(): void {
  void Promise.all([loadNotices(), loadSaving()]).catch(() => {});
}

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
    const { saveRecordFile } = await loadSaving();
    const saved = await saveRecordFile(contents, opened.store, { now: now(), today });
    say({ text: saved.said });
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
  const hasNotice =
    keeping.kind !== 'kept' ||
    isLost ||
    failed !== undefined ||
    damaged.length > 0 ||
    opened.left().some(({ isTold }) => !isTold);
  return (
    <>
      {hasNotice && (
        <StorageNotices
          record={record}
          failed={failed}
          backupPath={path('/tracker/backup/')}
          isRescue={isRescue}
          onSaveCopy={() => void saveCopy()}
          say={(text) => say({ text })}
        />
      )}
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
