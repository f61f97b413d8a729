import type { ComponentChildren } from 'preact';
import type { Day } from '#src/domain/day.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import type { Action, JournalEntry, Write } from '#src/domain/record/write.ts';
import type { Result } from '#src/domain/result.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { SavedCopy } from '#src/tracker/session/save-record-file.ts';
import type { OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';
import type { DamagedRow, Transaction, Settings } from '#src/tracker/storage/db/tracker-store.ts';

interface CommitOptions extends Pick<Transaction, 'removals' | 'history'> {
  /** `false` for no Undo beside what is said; a function for one of its own kind. */
  readonly undo?: false | ((entry: JournalEntry) => void);
}

/** What the session hands to a page's views: the record, the time, and the one way to change things. */
export interface Tracker {
  /** Every entry, deleted ones included; new after each change in any tab. */
  readonly contents: RecordContents;
  readonly settings: Settings;
  /** Damaged rows of the database. */
  readonly damaged: readonly DamagedRow[];
  readonly today: Day;
  /** For what only the backup page does: journal, settings, erasing. Changes go through `commit`. */
  readonly opened: OpenedStore;

  now(): Timestamp;
  newId(): string;

  /** The address of a page of this site, wherever the site lives. */
  path(fromRoot: `/${string}`): string;

  /**
   * Carries out one action. Resolves once it is kept, or with why it was not:
   * the session has then told the reader, and the form should keep what was typed.
   *
   * @param said What the reader is told once it is kept, such as `Deleted “Annual Assembly”.`,
   * with an Undo beside it.
   */
  commit(
    action: Action,
    writes: readonly Write[],
    said?: string,
    options?: CommitOptions,
  ): Promise<Result<JournalEntry, StorageFailure>>;

  /** Hands the whole stored record to the browser as a file to save, and says what it holds. */
  saveCopy(): Promise<SavedCopy>;

  /** Tells the reader something, in the bar and to screen readers. */
  say(text: string): void;
}

export interface SessionProps {
  /** Where the site lives, as `import.meta.env.BASE_URL` has it. */
  base: string;
  /** The page can restore a record: its views are shown even while the record is missing. */
  isRescue?: boolean;
  children: (tracker: Tracker) => ComponentChildren;
}
