import type { EntityKind, HistoryItem, RecordContents } from '#src/domain/record/record.ts';
import type { Action, JournalEntry, Removal, Write } from '#src/domain/record/write.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { StorageError } from '#src/tracker/storage/db/storage-error.ts';

/** One user action: all its writes are kept, or none. */
export interface Transaction {
  /** The journal entry's id, a UUID. */
  readonly id: string;
  readonly action: Action;
  readonly at: Timestamp;
  readonly writes: readonly Write[];
  /** Entries to take out without a trace: in the journal with `after: null`, not in the history. */
  readonly removals?: readonly Removal[];
  /** Versions that lost a conflict, to be kept in the history. */
  readonly history?: readonly HistoryItem[];
}

/** What the tracker remembers about itself, not about the physician's credits. */
export interface Settings {
  /** When a record file was last saved from here; `null` for never. */
  readonly lastExportAt: Timestamp | null;
  /** How many actions were committed since then. */
  readonly changesSinceExport: number;
  /** What the browser answered when asked to keep the data; `null` before it was asked. */
  readonly persisted: boolean | null;
  /** Conditions the user confirmed, by provider id: membership, for instance. */
  readonly confirmedConditions: readonly string[];
}

export const initialSettings: Settings = {
  lastExportAt: null,
  changesSinceExport: 0,
  persisted: null,
  confirmedConditions: [],
};

/** The moment of the last backup, where another one was made at `at`. */
export function laterOf(last: Timestamp | null, at: Timestamp): Timestamp {
  return last !== null && last > at ? last : at;
}

/** The whole record as it was stored at one moment. */
export interface StoredCopy {
  readonly contents: RecordContents;
  /** Which state of the record it holds: the number of its last change. */
  readonly revision: number;
}

/** How many actions the journal keeps. */
export const journalLimit = 1000;

/** A damaged row. It is left out of the record, and never thrown away unasked. */
export interface DamagedRow {
  readonly kind: EntityKind | 'history';
  /** Its key in the database. */
  readonly key: string | number;
  /** What is wrong with it, for the person who looks at the raw data. */
  readonly problem: string;
  /** As it is stored, to be shown and saved to a file. */
  readonly raw: unknown;
}

/**
 * Where a physician's record lives. The islands know this interface and no database.
 * Every promise rejects with a {@link StorageError} and nothing else.
 */
export interface TrackerStore {
  /** `browser` outlives the tab; `memory` does not, and the page says so. */
  readonly kind: 'browser' | 'memory';

  /**
   * Calls `onChange` with the whole record now, and again after each change in
   * any tab, until the returned function is called. Damaged rows come
   * separately, in `damaged`. After `onError` nothing more follows: watch again to retry.
   */
  watch(
    onChange: (
      contents: RecordContents,
      settings: Settings,
      damaged: readonly DamagedRow[],
    ) => void,
    onError: (error: StorageError) => void,
  ): () => void;

  /** The whole record, its lists in no particular order, without damaged rows. */
  contents(): Promise<RecordContents>;

  /** The whole record as it is stored now, to be saved outside the browser. */
  copy(): Promise<StoredCopy>;

  /**
   * Counts a copy that was saved at `at` as a backup of what it holds: the actions committed
   * since it was read still count as changes since then. A later backup stays the last one.
   */
  countAsSaved(copy: Pick<StoredCopy, 'revision'>, at: Timestamp): Promise<void>;

  /** The damaged rows; empty for a sound record. */
  damaged(): Promise<readonly DamagedRow[]>;

  /** Removes damaged rows for good, where they are still damaged. Save them to a file first. */
  discardDamaged(rows: readonly DamagedRow[]): Promise<void>;

  settings(): Promise<Settings>;

  /**
   * Carries out one action in one transaction: every write, its journal entry,
   * and the versions it replaced into the history. Rejects with
   * `changed-elsewhere`, and keeps nothing, when an entry is no longer the
   * version that a write or removal says it replaces. Resolves after the data is committed.
   *
   * A transaction with an id that was committed before changes nothing, so it is safe to try again.
   * A write over a damaged row keeps what was there in the history, as damaged.
   * The action `shrink` removes the entry's versions from the history instead of adding to it,
   * and does not count as a change since the last export.
   */
  commit(transaction: Transaction): Promise<JournalEntry>;

  /** The actions committed, newest first; the newest {@link journalLimit} are kept. */
  journal(): Promise<readonly JournalEntry[]>;

  /** Changes some settings, leaves the others. Does not count as a change of the record. */
  changeSettings(changes: Partial<Settings>): Promise<void>;

  /** Erases everything, journal and settings too, and leaves no tombstones. */
  eraseEverything(): Promise<void>;

  /** Ends every watch and lets go of the database. */
  close(): void;
}
