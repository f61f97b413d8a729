import { timestampFromDate } from '#src/domain/timestamp.ts';
import type { DexieTrackerStore } from '#src/storage/dexie-tracker-store.ts';
import { browserSnapshotFolder } from '#src/storage/snapshot-folder.ts';
import type { SnapshotFolder } from '#src/storage/snapshot-folder.ts';
import { isFollowed, listSnapshots, takeSnapshot } from '#src/storage/snapshots.ts';
import type { Snapshot } from '#src/storage/snapshots.ts';

/** The snapshots of one record. Where the browser keeps none, every one of these does nothing. */
export interface SnapshotKeeper {
  /** Takes a snapshot of the record as it is, where one may follow; `idle` lets the page come first. */
  take(when: 'now' | 'idle'): Promise<void>;
  /** The snapshots that are whole, newest first. */
  list(): Promise<readonly Snapshot[]>;
  erase(): Promise<void>;
}

export interface SnapshotSurroundings {
  /** Where to keep them; `undefined` where the browser keeps none. */
  readonly folder?: (() => Promise<SnapshotFolder | undefined>) | undefined;
  /** While a record is missing, what is there is not worth a snapshot. */
  readonly isHeld: () => boolean;
  readonly now: () => Date;
}

export function snapshotKeeper(
  store: DexieTrackerStore,
  { folder = browserSnapshotFolder, isHeld, now }: SnapshotSurroundings,
): SnapshotKeeper {
  const whereKept = async <Outcome>(
    work: (found: SnapshotFolder) => Promise<Outcome>,
    otherwise: Outcome,
  ): Promise<Outcome> => {
    const found = await folder();
    return found === undefined ? otherwise : oneTabAtATime(() => work(found));
  };

  return {
    take: async (when) => {
      if (when === 'idle') await untilIdle();
      await whereKept(async (found) => {
        const known = await store.stamp();
        // Reading everything would be for nothing.
        if (known === null || (await isFollowed(found, known))) return;
        const { contents, stamp } = await store.inspect();
        if (isHeld() || stamp === null) return;
        const { lastMeantLoss } = store;
        const at = timestampFromDate(now());
        await takeSnapshot(found, { contents, stamp, lastMeantLoss, at });
      }, undefined);
    },

    list: () => whereKept<readonly Snapshot[]>(listSnapshots, []),

    erase: () => whereKept((found) => found.discard(), undefined),
  };
}

/** Until the page has nothing else to do, or two seconds. */
function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve);
  });
}

/** Two tabs that write snapshots at once would drop each other's. */
function oneTabAtATime<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const locks = globalThis.navigator?.locks;
  return locks === undefined ? work() : locks.request('physiatry-cme-snapshots', work);
}
