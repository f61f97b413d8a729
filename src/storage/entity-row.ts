import type { EntityBase, Tombstone } from '#src/domain/record/entity.ts';
import { isTimestamp } from '#src/domain/timestamp.ts';
import { isNonEmptyText, listOf, orNull, readRow } from '#src/storage/row-shape.ts';
import type { Shape } from '#src/storage/row-shape.ts';

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
