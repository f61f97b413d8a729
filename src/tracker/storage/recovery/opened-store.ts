import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { Patience } from '#src/tracker/storage/db/connection.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import type { LastKnownPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';
import type { SnapshotFolder } from '#src/tracker/storage/snapshots/snapshot-folder.ts';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';
import type { TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

/**
 * How well the record is kept.
 * - `kept`: in this browser. `isNew` when nothing says that there ever was a record here.
 * - `in-memory`: in memory, and in the tab where it takes it, because of `failure`; `lastKnown` is what this browser kept before.
 * - `data-missing`: there was a record here that is gone, or a later state of it. Nothing may be
 *   written before the user restored it or chose to continue with what is there.
 */
export type Keeping =
  | { readonly kind: 'kept'; readonly isNew: boolean }
  | {
      readonly kind: 'in-memory';
      readonly failure: StorageFailure;
      readonly lastKnown: LastKnownState | null;
    }
  | { readonly kind: 'data-missing'; readonly lastKnown: LastKnownState | null };

export interface OpenedStore {
  readonly store: TrackerStore;
  readonly keeping: Keeping;

  /** After `data-missing`: the user goes on with what is there, and it counts as all there is. */
  goOnWithWhatIsThere(): Promise<void>;

  /**
   * After `in-memory`: a store to restore a copy into. It is the one that did not open before,
   * where it opens by now, else a fresh database beside it.
   */
  storeToRestoreInto?(): Promise<RestoringStore>;

  /** Databases that did not open, whose log went on in another one; the latest first. */
  left(): readonly LeftDatabase[];

  /** The user was told of every one that was left. */
  rememberTold(): void;

  /**
   * Erases them for good; after `in-memory`, the one that did not open too. Resolves to whether
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

/** Where a database lies in this browser. */
export interface DatabasePlace {
  readonly name: string;
  /**
   * The storage bucket it lies in; `null` for the one that every site has. Chromium keeps all
   * databases of a bucket in one folder: where that is broken, no further one opens in it.
   */
  readonly bucket: string | null;
}

/** A database that did not open. It is kept until the user erases it. */
export interface LeftDatabase extends DatabasePlace {
  /** When the log went on in another one. */
  readonly leftAt: Timestamp;
  /** The moment of the copy that it went on from: changes made later may be in this one alone. */
  readonly copyOf: Timestamp;
  /** Whether the user was told, and said so. */
  readonly isTold: boolean;
}

/** Which databases this browser has. */
export interface KnownDatabases {
  /** The one that the log is in. */
  readonly current: DatabasePlace;
  /** The latest first. */
  readonly left: readonly LeftDatabase[];
}

/** Where that is remembered: outside every database. */
export interface DatabaseBook {
  read(): KnownDatabases;
  /** Whether the browser took it. */
  write(known: KnownDatabases): boolean;
}

/** Of nearly every browser, which therefore has nothing to remember. */
export const usualDatabases: KnownDatabases = {
  current: { name: 'physiatry-cme', bucket: null },
  left: [],
};

/** What opening touches; tests bring their own. */
export interface Surroundings {
  readonly databaseAt?: (place: DatabasePlace) => Promise<TrackerDatabase>;
  readonly book?: DatabaseBook;
  readonly place?: LastKnownPlace;
  readonly now?: () => Date;
  readonly patience?: Patience;
  readonly folder?: () => Promise<SnapshotFolder | undefined>;
  /** From the last change to its snapshot, in milliseconds. */
  readonly snapshotDelay?: number;
}
