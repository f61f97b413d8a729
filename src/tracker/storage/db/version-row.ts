import type { EntityBase, Tombstone } from '#src/domain/record/entity.ts';
import { entityKinds, entryProperties } from '#src/domain/record/record.ts';
import type { EntityKind, EntityOf, VersionOf } from '#src/domain/record/record.ts';
import { entityShape, tombstoneFromRow } from '#src/tracker/storage/db/entity-row.ts';
import { columnsOf, keptFrom, readInto } from '#src/tracker/storage/db/row-columns.ts';
import type { Column } from '#src/tracker/storage/db/row-columns.ts';
import { checkRow, isObject } from '#src/tracker/storage/db/row-shape.ts';

/**
 * A row is its entry, but for amounts: they are hundredths, and the key of each ends in
 * `Hundredths`. A tombstone is kept as it is, under any kind.
 */
export type EntryRow = (EntityBase & Readonly<Record<string, unknown>>) | Tombstone;

const columns = Object.fromEntries(
  entityKinds.map((kind) => [kind, columnsOf(entryProperties[kind])]),
) as Readonly<Record<EntityKind, readonly Column[]>>;

export function rowFromVersion<Kind extends EntityKind>(
  kind: Kind,
  version: VersionOf<Kind>,
): EntryRow {
  if ('shrunk' in version) return version;
  const { id, createdAt, updatedAt, deletedAt, ancestors } = version;
  return { id, createdAt, updatedAt, deletedAt, ancestors, ...keptFrom(columns[kind], version) };
}

/** @throws {UnreadableRow} */
export function versionFromRow<Kind extends EntityKind>(kind: Kind, raw: unknown): VersionOf<Kind> {
  if (isObject(raw) && 'shrunk' in raw) return tombstoneFromRow(raw);
  const { id, createdAt, updatedAt, deletedAt, ancestors } = checkRow(raw, entityShape);
  // Begins with every key it will have: filled in key by key, ten thousand credits take five times as long.
  const entry = { id, createdAt, updatedAt, deletedAt, ancestors, ...entryProperties[kind] };
  // The columns are made from the properties that the entry's type is made from.
  return readInto(entry, columns[kind], raw as EntryRow) as object as EntityOf[Kind];
}
