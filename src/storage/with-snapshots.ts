import type { DexieTrackerStore } from '#src/storage/dexie-tracker-store.ts';
import type { SnapshotKeeper, SnapshotSurroundings } from '#src/storage/snapshot-keeper.ts';
import type { Snapshot } from '#src/storage/snapshots.ts';
import type { TrackerStore } from '#src/storage/tracker-store.ts';

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
  /** Calls off the snapshot that is due. */
  let callOff: (() => void) | undefined;
  let isClosed = false;

  const keeper = (): Promise<SnapshotKeeper> => {
    fetched ??= import('#src/storage/snapshot-keeper.ts').then(({ snapshotKeeper }) =>
      snapshotKeeper(kept, surroundings),
    );
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };

  const takeNow = async () => {
    stop();
    try {
      await (await keeper()).take();
    } catch (error) {
      // Saving does not depend on it; the next change, or the next page, tries again.
      if (!isClosed) console.warn('No snapshot was taken.', error);
    }
  };

  /** The page may not come back. What takes the snapshot is there already, so it begins at once. */
  const takeWhenHidden = () => {
    if (document.visibilityState === 'hidden' && callOff !== undefined) void takeNow();
  };

  const stop = () => {
    callOff?.();
    callOff = undefined;
  };
  const changed = () => {
    stop();
    callOff = after(delay, takeNow);
    keeper().catch(() => {});
  };

  if (isBehind) callOff = whenIdle(takeNow);
  globalThis.document?.addEventListener('visibilitychange', takeWhenHidden);

  return {
    snapshots: async () => (await keeper()).list(),

    store: {
      ...kept,

      async carryOut(deed) {
        const entry = await kept.carryOut(deed);
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

/** Does `work` later; the returned function calls it off. */
function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

/** Does `work` once the page is there, or in two seconds all the same. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) return after(0, work);
  const callback = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(callback);
}
