import { timestampFromDate } from '#src/domain/timestamp.ts';
import type { DexieTrackerStore } from '#src/storage/dexie-tracker-store.ts';
import type { SnapshotFolder } from '#src/storage/snapshot-folder.ts';
import type { Snapshot } from '#src/storage/snapshots.ts';

/** Takes snapshots of a record while it changes, and gives them back. */
export interface SnapshotKeeper {
  /** The record changed: within half a minute there is a snapshot of it. */
  changed(): void;
  /** The snapshots that are whole, newest first; empty where the browser keeps none. */
  list(): Promise<readonly Snapshot[]>;
  erase(): Promise<void>;
  close(): void;
}

export interface SnapshotSurroundings {
  /** Where to keep them; `undefined` where the browser keeps none. */
  readonly folder: () => Promise<SnapshotFolder | undefined>;
  /** While a record is missing, what is there is not worth a snapshot. */
  readonly isHeld: () => boolean;
  readonly now: () => Date;
  /** In milliseconds, from the first change to the snapshot. */
  readonly delay: number;
}

/** How long a change may be without a snapshot, in milliseconds. */
export const usualDelay = 20_000;

export function snapshotKeeper(
  store: DexieTrackerStore,
  { folder, isHeld, now, delay }: SnapshotSurroundings,
): SnapshotKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** A snapshot that fails is tried again after the next change; saving does not depend on it. */
  const take = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (isHeld()) return;
    try {
      const found = await folder();
      if (found === undefined) return;
      const { takeSnapshot } = await import('#src/storage/snapshots.ts');
      await oneTabAtATime(async () => {
        const { contents, stamp } = await store.inspect();
        const journal = await store.journal();
        const at = timestampFromDate(now());
        if (stamp !== null) await takeSnapshot(found, { contents, stamp, journal, at });
      });
    } catch (error) {
      console.warn('No snapshot was taken.', error);
    }
  };

  /** The page may not come back. */
  const takeWhenHidden = () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) void take();
  };
  globalThis.document?.addEventListener('visibilitychange', takeWhenHidden);

  return {
    changed() {
      timer ??= setTimeout(() => void take(), delay);
    },

    async list() {
      const found = await folder();
      if (found === undefined) return [];
      const { listSnapshots } = await import('#src/storage/snapshots.ts');
      return listSnapshots(found);
    },

    async erase() {
      clearTimeout(timer);
      timer = undefined;
      const found = await folder();
      if (found === undefined) return;
      const { eraseSnapshots } = await import('#src/storage/snapshots.ts');
      await oneTabAtATime(() => eraseSnapshots(found));
    },

    close() {
      clearTimeout(timer);
      globalThis.document?.removeEventListener('visibilitychange', takeWhenHidden);
    },
  };
}

/** Two tabs that write snapshots at once would drop each other's. */
async function oneTabAtATime(work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  await (locks === undefined ? work() : locks.request('physiatry-cme-snapshots', work));
}
