import type { EntityKind, VersionOf } from '#src/domain/record/record.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/** One entry's next version, and the version it was made from. */
export type Write = {
  readonly [Kind in EntityKind]: {
    readonly kind: Kind;
    readonly next: VersionOf<Kind>;
    /** The `updatedAt` of the version this one replaces; `null` for a new entry. */
    readonly replaces: Timestamp | null;
  };
}[EntityKind];

/** What a change was for, in the words of the journal. */
export type Action =
  | 'add'
  | 'edit'
  | 'delete'
  | 'restore'
  | 'report'
  | 'import'
  | 'undo-import'
  | 'replace'
  | 'shrink';

/** One action as it was carried out: enough to show it, and to take it back. */
export interface JournalEntry {
  /** A UUID. */
  readonly id: string;
  readonly action: Action;
  readonly at: Timestamp;
  readonly changes: readonly JournalChange[];
}

export type JournalChange = {
  readonly [Kind in EntityKind]: {
    readonly kind: Kind;
    /** `null` where the entry was new. */
    readonly before: VersionOf<Kind> | null;
    readonly after: VersionOf<Kind>;
  };
}[EntityKind];
