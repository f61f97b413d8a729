import type { Day } from '#src/domain/day.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import type { Action, JournalEntry, Write } from '#src/domain/record/write.ts';
import type { Result } from '#src/domain/result.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { StorageFailure } from '#src/storage/storage-error.ts';
import type { Settings, TrackerStore } from '#src/storage/tracker-store.ts';

/** What the door hands to a page's views: the record, the time, and the one way to change things. */
export interface Tracker {
  /** Every entry, deleted ones included; new after each change in any tab. */
  readonly contents: RecordContents;
  readonly settings: Settings;
  readonly today: Day;
  /** For what only the backup page does: journal, settings, erasing. Changes go through `carryOut`. */
  readonly store: TrackerStore;

  now(): Timestamp;
  newId(): string;

  /** The address of a page of this site, wherever the site lives. */
  path(fromRoot: `/${string}`): string;

  /**
   * Carries out one action. Resolves once it is kept, or with why it was not:
   * the door has then told the reader, and the form should keep what was typed.
   *
   * @param said What the reader is told once it is kept, such as `Deleted “Annual Assembly”.`;
   * an Undo stands beside it unless `undo` is false.
   */
  carryOut(
    action: Action,
    writes: readonly Write[],
    said?: string,
    options?: { readonly undo?: boolean },
  ): Promise<Result<JournalEntry, StorageFailure>>;

  /** Tells the reader something, in the bar and to screen readers. */
  say(text: string): void;
}
