import type { EntityKind } from '#src/domain/record/record.ts';
import type { Action, JournalChange, JournalEntry } from '#src/domain/record/write.ts';
import { isTimestamp } from '#src/domain/timestamp.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { isEntityKind } from '#src/tracker/storage/db/history-row.ts';
import {
  isCount,
  isNonEmptyText,
  isObject,
  keyOf,
  listOf,
  orNull,
  readRow,
  shaped,
} from '#src/tracker/storage/db/row-shape.ts';
import { rowFromVersion, versionFromRow } from '#src/tracker/storage/db/version-row.ts';

interface JournalChangeRow {
  readonly kind: EntityKind;
  readonly before: object | null;
  readonly after: object | null;
}

/** One action as it was committed. */
export interface JournalRow {
  /** The record's revision that the action led to; no two actions share one. */
  readonly revision: number;
  readonly id: string;
  readonly action: Action;
  readonly at: Timestamp;
  readonly changes: readonly JournalChangeRow[];
}

const actions: Readonly<Record<Action, true>> = {
  add: true,
  edit: true,
  delete: true,
  restore: true,
  report: true,
  import: true,
  'undo-import': true,
  replace: true,
  shrink: true,
  upgrade: true,
};

export function rowFromJournalEntry(entry: JournalEntry, revision: number): JournalRow {
  const { id, action, at, changes } = entry;
  return { revision, id, action, at, changes: changes.map(rowFromChange) };
}

/** @throws {UnreadableRow} */
export function journalEntryFromRow(raw: unknown): JournalEntry {
  const { id, action, at, changes } = readRow<JournalRow>(raw, {
    revision: isCount,
    id: isNonEmptyText,
    action: keyOf(actions),
    at: isTimestamp,
    changes: listOf(
      shaped<JournalChangeRow>({
        kind: isEntityKind,
        before: orNull(isObject),
        after: orNull(isObject),
      }),
    ),
  });
  return { id, action, at, changes: changes.map(changeFromRow) };
}

function rowFromChange({ kind, before, after }: JournalChange): JournalChangeRow {
  return {
    kind,
    before: before === null ? null : rowFromVersion(kind, before),
    after: after === null ? null : rowFromVersion(kind, after),
  };
}

function changeFromRow({ kind, before, after }: JournalChangeRow): JournalChange {
  // The kind ties both versions to their list: they were read as ones of that kind.
  return {
    kind,
    before: before === null ? null : versionFromRow(kind, before),
    after: after === null ? null : versionFromRow(kind, after),
  } as JournalChange;
}
