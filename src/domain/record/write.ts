import type { EntityBase } from '#src/domain/record/entity.ts';
import type { EntityKind, VersionOf } from '#src/domain/record/record.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/** One entry's next version, and the version it was made from. */
export type WriteOf<Kind extends EntityKind> = {
  readonly [Each in Kind]: {
    readonly kind: Each;
    readonly next: VersionOf<Each>;
    /** The `updatedAt` of the version this one replaces; `null` for a new entry. */
    readonly replaces: Timestamp | null;
  };
}[Kind];

export type Write = WriteOf<EntityKind>;

/** Writes `next` over the version that is there now; over nothing where that is `undefined`. */
export function writeOver<Kind extends EntityKind>(
  kind: Kind,
  current: EntityBase | undefined,
  next: VersionOf<Kind>,
): WriteOf<Kind> {
  return { kind, next, replaces: current?.updatedAt ?? null };
}

/**
 * Takes an entry out and leaves no tombstone and no history, as if it had never been here; only
 * the journal still has it. For undoing an import: a tombstone would spread to other devices and
 * delete there what was only to be taken back here.
 */
export interface Removal {
  readonly kind: EntityKind;
  readonly id: string;
  /** The `updatedAt` of the version that is taken out. */
  readonly replaces: Timestamp;
}

/** What a change was for, in the words of the journal; `upgrade` is a later version of the database. */
export type Action =
  | 'add'
  | 'edit'
  | 'delete'
  | 'restore'
  | 'report'
  | 'import'
  | 'undo-import'
  | 'replace'
  | 'shrink'
  | 'upgrade';

/** One action as it was committed: enough to show it, and to take it back. */
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
    /** `null` where the entry was taken out again: see {@link Removal}. */
    readonly after: VersionOf<Kind> | null;
  };
}[EntityKind];

/** The id of the entry that a change was about; empty only for a change that was none. */
export function idOfChange({ before, after }: JournalChange): string {
  return after?.id ?? before?.id ?? '';
}
