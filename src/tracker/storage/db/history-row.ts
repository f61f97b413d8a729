import { entityKinds } from '#src/domain/record/record.ts';
import type { EntityKind, HistoryItem } from '#src/domain/record/record.ts';
import { isObject, readRow } from '#src/tracker/storage/db/row-shape.ts';
import type { Guard } from '#src/tracker/storage/db/row-shape.ts';
import { rowFromVersion, versionFromRow } from '#src/tracker/storage/db/version-row.ts';

/** An earlier version of an entry. Rows that were damaged are kept here too, as they were found. */
export interface HistoryRow {
  /** Given by the database; grows. */
  readonly sequence?: number;
  readonly kind: EntityKind;
  /** The id of the entry this is a version of. */
  readonly entryId: string;
  readonly version: unknown;
}

export const isEntityKind: Guard<EntityKind> = (value): value is EntityKind =>
  entityKinds.some((kind) => kind === value);

export function rowFromHistoryItem({ kind, version }: HistoryItem): HistoryRow {
  return { kind, entryId: version.id, version: rowFromVersion(kind, version) };
}

/** @throws {UnreadableRow} */
export function historyItemFromRow(raw: unknown): HistoryItem {
  const { kind, version } = readRow<Pick<HistoryRow, 'kind'> & { version: object }>(raw, {
    kind: isEntityKind,
    version: isObject,
  });
  // The kind ties the version to its list: it was read as one of that kind.
  return { kind, version: versionFromRow(kind, version) } as HistoryItem;
}
