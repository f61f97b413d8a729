import { isPurged } from '#src/domain/record/entity.ts';
import { withLowerCaseIds } from '#src/domain/record/lower-case-ids.ts';
import { contentsFromItems, currentItems, itemOf } from '#src/domain/record/items.ts';
import { emptyRecord, type HistoryItem, type RecordContents } from '#src/domain/record/record.ts';
import {
  compareItems,
  isAncestor,
  isSameDeletion,
  sortedItems,
} from '#src/domain/record/version-order.ts';

/**
 * One record out of two. Of each entry the version that wins by {@link compareItems} is current,
 * and every other version known to either is history: a union, so that merging is commutative,
 * associative and idempotent, whatever is merged first. Lists come out in order of their ids.
 *
 * Earlier versions of a purged entry are dropped.
 */
export function mergeRecords(a: RecordContents, b: RecordContents): RecordContents {
  const current = sortedItems([...currentItems(a), ...currentItems(b)]);
  const winners = current.filter(
    (item, index) => item.version.id !== current[index + 1]?.version.id,
  );
  const won = new Map(winners.map((item) => [item.version.id, item]));
  const known = sortedItems([...current, ...a.history, ...b.history]);
  const history = withoutPurged(known).filter((item) => {
    const winner = won.get(item.version.id);
    return winner === undefined || compareItems(winner, item) !== 0;
  });
  return contentsFromItems(winners, history);
}

/** Drops what a purged tombstone replaces: the versions it was made from and its own full form. */
function withoutPurged(items: readonly HistoryItem[]): readonly HistoryItem[] {
  const tombstones = items.map(({ version }) => version).filter(isPurged);
  const byId = Map.groupBy(tombstones, ({ id }) => id);
  return items.filter(({ version }) => {
    if (isPurged(version)) return true;
    const shrunk = byId.get(version.id) ?? [];
    return !shrunk.some((one) => isAncestor(version, one) || isSameDeletion(version, one));
  });
}

/**
 * A record with every id in lower case. Entries whose ids differ in case alone are one entry: the
 * version that wins a merge is current, the other is history.
 */
export function mergeTwins(contents: RecordContents): RecordContents {
  const current = currentItems(contents).map(inLowerCase);
  const lowered = contentsFromItems(current, contents.history.map(inLowerCase));
  const ids = new Set(current.map(({ version }) => version.id));
  return ids.size === current.length ? lowered : mergeRecords(lowered, emptyRecord);
}

function inLowerCase({ kind, version }: HistoryItem): HistoryItem {
  return itemOf(kind, withLowerCaseIds(version)) as HistoryItem;
}
