import { timestampFromDate } from '#src/domain/timestamp.ts';
import type { DexieTrackerStore } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import { browserSnapshotFolder } from '#src/tracker/storage/snapshots/snapshot-folder.ts';
import type { SnapshotFolder } from '#src/tracker/storage/snapshots/snapshot-folder.ts';
import {
  isFollowed,
  listSnapshots,
  takeSnapshot,
} from '#src/tracker/storage/snapshots/snapshots.ts';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';

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
  { folder, isHeld, now }: SnapshotSurroundings,
): SnapshotKeeper {
  return {
    take: async (when) => {
      if (when === 'idle') await untilIdle();
      await whereKept(folder, undefined, async (found) => {
        const known = await store.state();
        // Reading everything would be for nothing.
        if (known === null || (await isFollowed(found, known))) return;
        const { contents, state } = await store.inspect();
        if (isHeld() || state === null) return;
        const { lastMeantLoss } = store;
        const at = timestampFromDate(now());
        await takeSnapshot(found, { contents, state, lastMeantLoss, at });
      });
    },

    list: () => keptSnapshots(folder),

    erase: () => eraseSnapshots(folder),
  };
}

/** The snapshots that are whole, newest first, whether or not the record can be opened. */
export function keptSnapshots(folder?: Folder): Promise<readonly Snapshot[]> {
  return whereKept<readonly Snapshot[]>(folder, [], listSnapshots);
}

export function eraseSnapshots(folder?: Folder): Promise<void> {
  return whereKept(folder, undefined, (found) => found.discard());
}

type Folder = SnapshotSurroundings['folder'];

async function whereKept<Outcome>(
  folder: Folder = browserSnapshotFolder,
  otherwise: Outcome,
  work: (found: SnapshotFolder) => Promise<Outcome>,
): Promise<Outcome> {
  const found = await folder();
  return found === undefined ? otherwise : oneTabAtATime(() => work(found));
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
