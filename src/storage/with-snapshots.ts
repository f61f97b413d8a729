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
  /** From the first change to the snapshot, in milliseconds. */
  readonly delay: number;
  /** Something may have changed that has no snapshot yet. */
  readonly isBehind: boolean;
}

/** How long a change may be without a snapshot, in milliseconds. */
export const usualDelay = 20_000;

/** What takes the snapshots is fetched when the first one is due, after the page is there. */
export function withSnapshots(
  kept: DexieTrackerStore,
  { delay, isBehind, ...surroundings }: SnapshotTiming,
): StoreWithSnapshots {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keeper = async (): Promise<SnapshotKeeper> =>
    (await import('#src/storage/snapshot-keeper.ts')).snapshotKeeper(kept, surroundings);

  const takeNow = async () => {
    stop();
    try {
      await (await keeper()).take();
    } catch (error) {
      // Saving does not depend on it; the next change tries again.
      console.warn('No snapshot was taken.', error);
    }
  };

  /** The page may not come back. */
  const takeWhenHidden = () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) void takeNow();
  };

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const changed = () => {
    timer ??= setTimeout(() => void takeNow(), delay);
  };

  if (isBehind) changed();
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
        await kept.eraseEverything();
        stop();
        await (await keeper()).erase();
      },

      close() {
        stop();
        globalThis.document?.removeEventListener('visibilitychange', takeWhenHidden);
        kept.close();
      },
    },
  };
}
