import { compareWithMarker } from '#src/domain/record/marker.ts';
import type { Comparison, Marker } from '#src/domain/record/marker.ts';
import { connectionTo } from '#src/storage/connection.ts';
import type { Patience } from '#src/storage/connection.ts';
import { TrackerDatabase } from '#src/storage/database.ts';
import { dexieTrackerStore } from '#src/storage/dexie-tracker-store.ts';
import { markerKeeper } from '#src/storage/marker-keeper.ts';
import { browserMarkerPlace } from '#src/storage/marker-place.ts';
import type { MarkerPlace } from '#src/storage/marker-place.ts';
import type { StorageFailure } from '#src/storage/storage-error.ts';
import type { SnapshotFolder } from '#src/storage/snapshot-folder.ts';
import type { Snapshot } from '#src/storage/snapshots.ts';
import { storageErrorFrom } from '#src/storage/storage-error-from.ts';
import type { TrackerStore } from '#src/storage/tracker-store.ts';
import { usualDelay, withSnapshots } from '#src/storage/with-snapshots.ts';

/**
 * How well the record is kept.
 * - `kept`: in this browser. `isNew` when nothing says that there ever was a record here.
 * - `not-kept`: in memory, and in the tab where it takes it, because of `failure`; `marker` is what this browser kept before.
 * - `data-missing`: there was a record here that is gone, or a later state of it. Nothing may be
 *   written before the user restored it or chose to go on with what is there.
 */
export type Standing =
  | { readonly kind: 'kept'; readonly isNew: boolean }
  | { readonly kind: 'not-kept'; readonly failure: StorageFailure; readonly marker: Marker | null }
  | { readonly kind: 'data-missing'; readonly marker: Marker | null };

export interface OpenedStore {
  readonly store: TrackerStore;
  readonly standing: Standing;

  /** After `data-missing`: the user goes on with what is there, and it counts as all there is. */
  goOnWithWhatIsThere(): Promise<void>;

  /** Whether the site's next page finds the record: not where even the tab refuses to keep it. */
  outlivesPage(): boolean;

  /** Copies of the record from other days, newest first; none where the browser keeps none. */
  snapshots(): Promise<readonly Snapshot[]>;

  /** Leaves the tracker's one-sentence answer for the home page; an empty text takes it away. */
  setHeadline(text: string): void;

  /**
   * Asks the browser not to drop the record, from a user's gesture after the first saved credit.
   * Resolves to its answer, `null` where it cannot be asked; may never resolve, so nothing waits for it.
   */
  askToPersist(): Promise<boolean | null>;
}

/** What opening touches; tests bring their own. */
export interface Surroundings {
  readonly database?: TrackerDatabase;
  readonly place?: MarkerPlace;
  readonly now?: () => Date;
  readonly patience?: Patience;
  readonly folder?: () => Promise<SnapshotFolder | undefined>;
  /** See {@link usualDelay}. */
  readonly snapshotDelay?: number;
}

/**
 * Opens the record of this browser, or one in memory where the browser refuses.
 * Rejects with a StorageError `newer-version` where a newer version of the site wrote it: reload.
 */
export async function openTrackerStore({
  database = new TrackerDatabase(),
  place = browserMarkerPlace(),
  now = () => new Date(),
  patience,
  folder,
  snapshotDelay = usualDelay,
}: Surroundings = {}): Promise<OpenedStore> {
  const keeper = markerKeeper(place, database.verno, now);
  const store = dexieTrackerStore(connectionTo(database, patience), keeper.committed);
  // Read before the database: a tab that commits in between must not make it look too old.
  const marker = place.read();
  try {
    const { counted, stamp, settings } = await store.inspect();
    const comparison = compareWithMarker(marker, { counted, stamp });
    if (comparison === 'data-missing') keeper.hold();
    else if (counted.entries > 0 && stamp !== null) keeper.found(stamp, settings);
    const isBehind = counted.entries > 0;
    const isHeld = () => keeper.isHeld;
    const kept = withSnapshots(store, { folder, isHeld, now, delay: snapshotDelay, isBehind });
    return {
      ...kept,
      outlivesPage: () => true,
      standing: standingOf(comparison, marker),
      async goOnWithWhatIsThere() {
        // Asked now: the page may have lost the record long after it was opened.
        const lost = place.read() ?? marker;
        keeper.letGo();
        await store.adopt(lost?.revision ?? 0);
      },
      setHeadline: keeper.setHeadline,
      askToPersist: async () => (await globalThis.navigator?.storage?.persist?.()) ?? null,
    };
  } catch (error) {
    store.close();
    const { failure } = storageErrorFrom(error);
    if (failure === 'newer-version') throw error;
    return unkeptStore({ kind: 'not-kept', failure, marker }, now);
  }
}

function standingOf(comparison: Comparison, marker: Marker | null): Standing {
  if (comparison === 'data-missing') return { kind: 'data-missing', marker };
  return { kind: 'kept', isNew: comparison === 'new-user' };
}

/** Fetched only where it is needed: nearly every browser keeps the record. */
async function unkeptStore(standing: Standing, now: () => Date): Promise<OpenedStore> {
  const { tabTrackerStore } = await import('#src/storage/memory-tracker-store.ts').catch(
    (error: unknown) => Promise.reject(storageErrorFrom(error)),
  );
  const store = tabTrackerStore(now);
  return {
    store,
    standing,
    outlivesPage: store.isKeptInTab,
    snapshots: async () => [],
    goOnWithWhatIsThere: async () => {},
    setHeadline: () => {},
    askToPersist: async () => null,
  };
}
