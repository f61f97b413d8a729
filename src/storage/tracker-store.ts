import type { HistoryItem, RecordContents } from '#src/domain/record/record.ts';
import type { Action, JournalEntry, Write } from '#src/domain/record/write.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { StorageError } from '#src/storage/storage-error.ts';

/** One user action: all its writes are kept, or none. */
export interface Deed {
  /** The journal entry's id, a UUID. */
  readonly id: string;
  readonly action: Action;
  readonly at: Timestamp;
  readonly writes: readonly Write[];
  /** Versions that lost a conflict, to be kept in the history. */
  readonly history?: readonly HistoryItem[];
}

/** What the tracker remembers about itself, not about the physician's credits. */
export interface Settings {
  /** When a record file was last saved from here; `null` for never. */
  readonly lastExportAt: Timestamp | null;
  /** How many actions were carried out since then. */
  readonly changesSinceExport: number;
  /** What the browser answered when asked to keep the data; `null` before it was asked. */
  readonly persisted: boolean | null;
  /** Conditions the user confirmed, by provider id: membership, for instance. */
  readonly confirmedConditions: readonly string[];
}

/**
 * Where a physician's record lives. The islands know this interface and no database.
 * Every promise rejects with a {@link StorageError} and nothing else.
 */
export interface TrackerStore {
  /** `browser` outlives the page; `memory` does not, and the page says so. */
  readonly kind: 'browser' | 'memory';

  /**
   * Calls `onChange` with the whole record now, and again after each change in
   * any tab, until the returned function is called.
   */
  watch(
    onChange: (contents: RecordContents, settings: Settings) => void,
    onError: (error: StorageError) => void,
  ): () => void;

  contents(): Promise<RecordContents>;

  settings(): Promise<Settings>;

  /**
   * Carries out one action in one transaction: every write, its journal entry,
   * and the versions it replaced into the history. Rejects with
   * `changed-elsewhere`, and keeps nothing, when an entry is no longer the
   * version that a write says it replaces. Resolves after the data is committed.
   */
  carryOut(deed: Deed): Promise<JournalEntry>;

  /** Every action carried out, newest first. */
  journal(): Promise<readonly JournalEntry[]>;

  /** Changes some settings, leaves the others. Does not count as a change of the record. */
  changeSettings(changes: Partial<Settings>): Promise<void>;

  /** Erases everything, journal and settings too, and leaves no tombstones. */
  eraseEverything(): Promise<void>;

  /** Ends every watch and lets go of the database. */
  close(): void;
}
