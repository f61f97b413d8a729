import { useEffect, useState } from 'preact/hooks';
import type { RecordContents } from '#src/domain/record/record.ts';
import { openTrackerStore } from '#src/tracker/storage/recovery/open-tracker-store.ts';
import type { OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';
import type { StorageError, StorageFailure } from '#src/tracker/storage/db/storage-error.ts';
import type { DamagedRow, Settings } from '#src/tracker/storage/db/tracker-store.ts';

/** What an open store holds at this moment. */
export interface OpenRecord {
  readonly opened: OpenedStore;
  readonly contents: RecordContents;
  readonly settings: Settings;
  readonly damaged: readonly DamagedRow[];
  /** It is not stored any more: what the page holds is the last copy. */
  readonly isLost: boolean;
}

/** What the page knows of the stored record at this moment. */
export type Stored =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly failure: StorageFailure }
  | ({ readonly status: 'open' } & OpenRecord);

/** Opens the store once, then follows it; `reopen` tries again from the start. */
export function useOpenedStore(): { readonly stored: Stored; readonly reopen: () => void } {
  const [stored, setStored] = useState<Stored>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    let leave = () => {};
    const fail = ({ failure }: StorageError) =>
      setStored((before) =>
        before.status === 'open' && failure === 'data-missing'
          ? { ...before, isLost: true }
          : { status: 'failed', failure },
      );

    setStored({ status: 'opening' });
    openTrackerStore().then((opened) => {
      if (isGone) return opened.store.close();
      const unwatch = opened.store.watch(
        (contents, settings, damaged) =>
          setStored({ status: 'open', opened, contents, settings, damaged, isLost: false }),
        fail,
      );
      leave = () => {
        unwatch();
        opened.store.close();
      };
    }, fail);

    return () => {
      isGone = true;
      leave();
    };
  }, [attempt]);

  return { stored, reopen: () => setAttempt((count) => count + 1) };
}
