import type { Timestamp } from '#src/domain/timestamp.ts';

/** What every entry of the record carries. A version is one `id` at one `updatedAt`. */
export interface EntityBase {
  /** A UUID of any kind. */
  readonly id: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  /** When it was deleted; `null` while it is live. Equals `updatedAt` when set. */
  readonly deletedAt: Timestamp | null;
  /** Earlier `updatedAt`s of the same entry, newest last, at most 50. Empty for a first version. */
  readonly ancestors: readonly Timestamp[];
}

/**
 * What is left of an entry 30 days after its deletion. `createdAt` equals `deletedAt`, because
 * the record file does not keep it.
 */
export interface Tombstone extends EntityBase {
  readonly deletedAt: Timestamp;
  /** Rows of the database have had this name since version 1. */
  readonly shrunk: true;
}

/** How many earlier versions an entry remembers by their `updatedAt`. */
export const mostAncestors = 50;

/** Whether only the fact of its deletion is left of an entry; its content cannot be restored. */
export function isPurged<Entity extends EntityBase>(
  version: Entity | Tombstone,
): version is Tombstone {
  return 'shrunk' in version;
}
