import type { EntityBase, Tombstone } from '#src/domain/record/entity.ts';
import { isTimestamp } from '#src/domain/timestamp.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import {
  isNonEmptyText,
  isObject,
  listOf,
  orNull,
  readRow,
} from '#src/tracker/storage/db/row-shape.ts';
import type { Shape } from '#src/tracker/storage/db/row-shape.ts';

/** What every row of an entry carries. */
export const entityShape: Shape<EntityBase> = {
  id: isNonEmptyText,
  createdAt: isTimestamp,
  updatedAt: isTimestamp,
  deletedAt: orNull(isTimestamp),
  ancestors: listOf(isTimestamp),
};

const tombstoneShape: Shape<Tombstone> = {
  ...entityShape,
  deletedAt: isTimestamp,
  shrunk: (value) => value === true,
};

/** @throws {UnreadableRow} */
export function tombstoneFromRow(raw: unknown): Tombstone {
  return readRow(raw, tombstoneShape);
}

/** What counting needs of a stored row, damaged or not. */
export function rawVersion(row: unknown): Pick<EntityBase, 'id' | 'updatedAt' | 'deletedAt'> {
  const { id, updatedAt, deletedAt } = (isObject(row) ? row : {}) as Partial<EntityBase>;
  return {
    id: String(id),
    updatedAt: String(updatedAt) as Timestamp,
    deletedAt: deletedAt ?? null,
  };
}
