import { mostAncestors, isPurged, type EntityBase } from '#src/domain/record/entity.ts';
import type { Tombstone } from '#src/domain/record/entity.ts';
import {
  entityKinds,
  type EntityKind,
  type EntityOf,
  type RecordContents,
} from '#src/domain/record/record.ts';
import type { Write } from '#src/domain/record/write.ts';
import { editTime, type Timestamp } from '#src/domain/timestamp.ts';

/** What an entry says, without what every entry carries. */
export type ContentOf<Kind extends EntityKind> = Omit<EntityOf[Kind], keyof EntityBase>;

/** How long a deleted entry stays in the trash, in milliseconds: 30 days. */
const trashTime = 30 * 86_400_000;

/** A new entry. `id` is a fresh UUID. */
export function addEntry<Kind extends EntityKind>(
  kind: Kind,
  content: ContentOf<Kind>,
  { id, now }: { readonly id: string; readonly now: Timestamp },
) {
  const base: EntityBase = {
    id,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    ancestors: [],
  };
  return { kind, next: { ...content, ...base }, replaces: null };
}

/** The next version of `current`: `changes` replace what they name, the rest stays. */
export function editEntry<Kind extends EntityKind>(
  kind: Kind,
  current: EntityOf[Kind],
  changes: Partial<ContentOf<Kind>>,
  now: Timestamp,
) {
  const next = { ...current, ...changes, ...nextVersion(current, now) };
  return { kind, next, replaces: current.updatedAt };
}

/** Puts an entry into the trash, whole; {@link restoreEntry} brings it back. */
export function deleteEntry<Kind extends EntityKind>(
  kind: Kind,
  current: EntityOf[Kind],
  now: Timestamp,
) {
  const version = nextVersion(current, now);
  const next = { ...current, ...version, deletedAt: version.updatedAt };
  return { kind, next, replaces: current.updatedAt };
}

/** Brings an entry back out of the trash, as a new version. */
export function restoreEntry<Kind extends EntityKind>(
  kind: Kind,
  deleted: EntityOf[Kind],
  now: Timestamp,
) {
  const next = { ...deleted, ...nextVersion(deleted, now), deletedAt: null };
  return { kind, next, replaces: deleted.updatedAt };
}

/** Writes that shrink everything deleted 30 days ago or earlier. The versions stay the same ones. */
export function purgeTrash(contents: RecordContents, now: Timestamp): readonly Write[] {
  const limit = Date.parse(now) - trashTime;
  return entityKinds.flatMap((kind) =>
    contents[kind].flatMap((version): readonly Write[] => {
      if (version.deletedAt === null || isPurged(version)) return [];
      if (Date.parse(version.deletedAt) > limit) return [];
      return [{ kind, next: tombstoneOf(version, version.deletedAt), replaces: version.updatedAt }];
    }),
  );
}

function tombstoneOf({ id, updatedAt, ancestors }: EntityBase, deletedAt: Timestamp): Tombstone {
  return { id, createdAt: deletedAt, updatedAt, deletedAt, ancestors, shrunk: true };
}

/** What the version after `current` carries, made at `now`. */
export function nextVersion(current: EntityBase, now: Timestamp) {
  return {
    updatedAt: editTime(now, current.updatedAt),
    ancestors: [...current.ancestors, current.updatedAt].slice(-mostAncestors),
  };
}
