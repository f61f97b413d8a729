import { compareWithMarker } from '#src/domain/record/marker.ts';
import type { Comparison, Marker } from '#src/domain/record/marker.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { connectionTo } from '#src/storage/connection.ts';
import type { Patience } from '#src/storage/connection.ts';
import type { TrackerDatabase } from '#src/storage/database.ts';
import { databaseAt } from '#src/storage/database-at.ts';
import { browserDatabaseBook } from '#src/storage/database-book.ts';
import type {
  DatabaseBook,
  DatabasePlace,
  KnownDatabases,
  LeftDatabase,
} from '#src/storage/database-book.ts';
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

  /**
   * After `not-kept`: a store to restore a copy into. It is the one that did not open before,
   * where it opens by now, else a fresh database beside it.
   */
  storeToRestoreInto?(): Promise<RestoringStore>;

  /** Databases that did not open, whose log went on in another one; the latest first. */
  left(): readonly LeftDatabase[];

  /** The user was told of every one that was left. */
  rememberTold(): void;

  /**
   * Erases them for good; after `not-kept`, the one that did not open too. Resolves to whether
   * the browser could.
   */
  eraseLeft(): Promise<boolean>;

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

/** A store that takes a copy of the record. */
export interface RestoringStore {
  readonly opened: OpenedStore;

  /** To be called once the copy is in it: the site's next page opens this one. */
  settle(copyOf: Timestamp): void;
}

/** What opening touches; tests bring their own. */
export interface Surroundings {
  readonly databaseAt?: (place: DatabasePlace) => Promise<TrackerDatabase>;
  readonly book?: DatabaseBook;
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
export async function openTrackerStore(surroundings: Surroundings = {}): Promise<OpenedStore> {
  const { place = browserMarkerPlace(), book = browserDatabaseBook() } = surroundings;
  // Read before the database: a tab that commits in between must not make it look too old.
  const marker = place.read();
  try {
    const database = await (surroundings.databaseAt ?? databaseAt)(book.read().current);
    return await keptStore(database, marker, { ...surroundings, place, book });
  } catch (error) {
    const { failure } = storageErrorFrom(error);
    if (failure === 'newer-version') throw error;
    const { unkeptStore } = await import('#src/storage/unkept-store.ts').catch((missing: unknown) =>
      Promise.reject(storageErrorFrom(missing)),
    );
    return unkeptStore({ failure, marker }, { ...surroundings, place, book });
  }
}

/** What is open is left as it was found where something rejects. */
async function keptStore(
  database: TrackerDatabase,
  marker: Marker | null,
  {
    place,
    book,
    now = () => new Date(),
    patience,
    folder,
    snapshotDelay = usualDelay,
  }: Surroundings & Required<Pick<Surroundings, 'place' | 'book'>>,
): Promise<OpenedStore> {
  const keeper = markerKeeper(place, database.verno, now);
  const store = dexieTrackerStore(connectionTo(database, patience), keeper.committed);
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
      left: () => book.read().left,
      rememberTold: () => void book.write(allTold(book.read())),
      eraseLeft: async () =>
        (await import('#src/storage/erase-database.ts')).eraseLeft(book, book.read().left),
      setHeadline: keeper.setHeadline,
      askToPersist: async () => (await globalThis.navigator?.storage?.persist?.()) ?? null,
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

function allTold({ current, left }: KnownDatabases): KnownDatabases {
  return { current, left: left.map((each) => ({ ...each, isTold: true })) };
}

function standingOf(comparison: Comparison, marker: Marker | null): Standing {
  if (comparison === 'data-missing') return { kind: 'data-missing', marker };
  return { kind: 'kept', isNew: comparison === 'new-user' };
}
