import type { DexieTrackerStore } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import type {
  SnapshotKeeper,
  SnapshotSurroundings,
} from '#src/tracker/storage/snapshots/snapshot-keeper.ts';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';
import type { TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

/** A store, and the snapshots that follow what is done to it. */
export interface StoreWithSnapshots {
  readonly store: TrackerStore;
  /** Newest first; empty where the browser keeps none. */
  snapshots(): Promise<readonly Snapshot[]>;
}

export interface SnapshotTiming extends SnapshotSurroundings {
  /** From the last change to the snapshot, in milliseconds. */
  readonly delay: number;
  /** Something may have changed that has no snapshot yet: the page before may have had no time. */
  readonly isBehind: boolean;
}

/** How long after its last change the record gets a snapshot, in milliseconds. */
export const usualDelay = 2000;

/** What takes the snapshots is fetched once there is something to take, after the page is there. */
export function withSnapshots(
  kept: DexieTrackerStore,
  { delay, isBehind, ...surroundings }: SnapshotTiming,
): StoreWithSnapshots {
  let fetched: Promise<SnapshotKeeper> | undefined;
  /** Of the snapshot that is due. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const keeper = (): Promise<SnapshotKeeper> => {
    fetched ??= import('#src/tracker/storage/snapshots/snapshot-keeper.ts').then(
      ({ snapshotKeeper }) => snapshotKeeper(kept, surroundings),
    );
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };

  const take = async (when: 'now' | 'idle' = 'now') => {
    stop();
    try {
      await (await keeper()).take(when);
    } catch (error) {
      // Saving does not depend on it; the next change, or the next page, tries again.
      // eslint-disable-next-line no-console -- nothing on the page says why a snapshot is missing
      if (!isClosed) console.warn('No snapshot was taken.', error);
    }
  };

  /** The page may not come back. What takes the snapshot is there already, so it begins at once. */
  const takeWhenHidden = () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) void take();
  };

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const changed = () => {
    stop();
    timer = setTimeout(() => void take(), delay);
    keeper().catch(() => {});
  };

  if (isBehind) void take('idle');
  globalThis.document?.addEventListener('visibilitychange', takeWhenHidden);

  return {
    snapshots: async () => (await keeper()).list(),

    store: {
      ...kept,

      async commit(transaction) {
        const entry = await kept.commit(transaction);
        changed();
        return entry;
      },

      async eraseEverything() {
        // Had before anything is gone: what cannot be fetched must not leave half of it.
        const snapshots = await keeper();
        await kept.eraseEverything();
        stop();
        await snapshots.erase();
      },

      close() {
        isClosed = true;
        stop();
        globalThis.document?.removeEventListener('visibilitychange', takeWhenHidden);
        kept.close();
      },
    },
  };
}
