import { canonicalJson, compareText } from '#src/domain/record/canonical-json.ts';
import { isPurged, mostAncestors, type EntityBase } from '#src/domain/record/entity.ts';
import type { HistoryItem } from '#src/domain/record/record.ts';
import { versionInFile } from '#src/domain/record/entry-in-file.ts';

/**
 * Which of two versions of an entry wins: the later `updatedAt`; of the same moment the purged
 * tombstone, then the deleted version, then the greater canonical JSON. Positive when `a` wins, 0
 * for the same version. Entries with different ids are in order of their ids.
 */
export function compareItems(a: HistoryItem, b: HistoryItem): number {
  return (
    compareText(a.version.id, b.version.id) ||
    compareText(a.version.updatedAt, b.version.updatedAt) ||
    deletedness(a.version) - deletedness(b.version) ||
    compareText(keyOf(a), keyOf(b))
  );
}

/** Whether two items are the same version with the same content. */
export function isSameItem(a: HistoryItem, b: HistoryItem): boolean {
  return a.version === b.version || compareItems(a, b) === 0;
}

/**
 * Whether `later` was made from `earlier`, directly or through others. A full list of ancestors
 * stands for everything older than its oldest one, too.
 */
export function isAncestor(earlier: EntityBase, later: EntityBase): boolean {
  if (later.ancestors.includes(earlier.updatedAt)) return true;
  const [oldest] = later.ancestors;
  return (
    later.ancestors.length >= mostAncestors && oldest !== undefined && earlier.updatedAt < oldest
  );
}

/** Whether two versions of one entry were made apart: neither knows of the other. */
export function isConflict(a: HistoryItem, b: HistoryItem): boolean {
  if (isSameItem(a, b) || isSameDeletion(a.version, b.version)) return false;
  return !isAncestor(a.version, b.version) && !isAncestor(b.version, a.version);
}

/** Whether both are the same deletion; one of them may be purged. */
export function isSameDeletion(a: EntityBase, b: EntityBase): boolean {
  return a.deletedAt !== null && a.deletedAt === b.deletedAt && a.updatedAt === b.updatedAt;
}

function deletedness(version: HistoryItem['version']): number {
  if (version.deletedAt === null) return 0;
  return isPurged(version) ? 2 : 1;
}

function keyOf({ kind, version }: HistoryItem): string {
  return `${kind} ${canonicalJson(versionInFile(kind, version))}`;
}

/** In order of {@link compareItems}, each version once. */
export function sortedItems(items: readonly HistoryItem[]): readonly HistoryItem[] {
  return items.toSorted(compareItems).filter((item, index, all) => {
    const previous = all[index - 1];
    return previous === undefined || compareItems(previous, item) !== 0;
  });
}
