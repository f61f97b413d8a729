import { isPurged, mostAncestors, type EntityBase } from '#src/domain/record/entity.ts';
import type { PreviewItem } from '#src/domain/record/import-preview.ts';
import { mergeRecords } from '#src/domain/record/merge.ts';
import { contentsFromItems, currentItems, itemOf } from '#src/domain/record/items.ts';
import type { HistoryItem, RecordContents } from '#src/domain/record/record.ts';
import { isSameItem } from '#src/domain/record/version-order.ts';
import { writeOver, type Removal, type Write } from '#src/domain/record/write.ts';
import { editTime, type Timestamp } from '#src/domain/timestamp.ts';

/** What one action is to do to the record. */
export interface RecordPlan {
  readonly writes: readonly Write[];
  readonly removals: readonly Removal[];
  /** Further versions to keep in the history. */
  readonly history: readonly HistoryItem[];
}

export function isNothingToDo({ writes, removals, history }: RecordPlan): boolean {
  return writes.length === 0 && removals.length === 0 && history.length === 0;
}

/** Merges `file` into `ours`; for the `preferred` entries the version that gave way is put on top. */
export function importPlan(
  { ours, file }: { readonly ours: RecordContents; readonly file: RecordContents },
  preferred: readonly PreviewItem[],
  now: Timestamp,
): RecordPlan {
  const onTop = preferred.flatMap(({ winner, loser }) =>
    loser === null ? [] : [putOnTop(loser, winner, now)],
  );
  const merged = mergeRecords(mergeRecords(ours, file), contentsFromItems(onTop, []));
  return planTowards(ours, merged);
}

/**
 * Makes the record what `file` says and nothing else, in one action that can be undone. Versions
 * that it replaces stay in the history.
 */
export function replacementPlan(ours: RecordContents, file: RecordContents): RecordPlan {
  const { writes, removals, history } = planTowards(ours, file);
  const inFile = new Set(currentItems(file).map(({ version }) => version.id));
  const leaving = currentItems(ours).filter(({ version }) => !inFile.has(version.id));
  return { writes, removals: [...removals, ...leaving.map(removalOf)], history };
}

/** The writes that turn every entry of `wanted` into what it is there. */
function planTowards(ours: RecordContents, wanted: RecordContents): RecordPlan {
  const here = new Map(currentItems(ours).map((item) => [item.version.id, item]));
  const changes = currentItems(wanted)
    .map((item) => ({ item, current: here.get(item.version.id) }))
    .filter(({ item, current }) => current === undefined || !isSameItem(current, item));
  const writes = changes.map(({ item: { kind, version }, current }): Write =>
    writeOver(kind, current?.kind === kind ? current.version : undefined, version),
  );
  // Of one id in two lists, which only a made-up file has, the entry here gives way, history and all.
  const moved = changes.flatMap(({ item, current }) =>
    current === undefined || current.kind === item.kind ? [] : [current],
  );
  const gone = new Set(moved.map(({ version }) => version.id));
  const kept = [...here.values(), ...ours.history].filter(({ version }) => !gone.has(version.id));
  const known = Map.groupBy(kept, ({ version }) => version.id);
  const isKnown = (item: HistoryItem) =>
    known.get(item.version.id)?.some((other) => isSameItem(other, item)) ?? false;
  return {
    writes,
    removals: moved.map(removalOf),
    history: wanted.history.filter((item) => !isKnown(item)),
  };
}

function removalOf({ kind, version }: HistoryItem): Removal {
  return { kind, id: version.id, replaces: version.updatedAt };
}

/** A new version that says what `loser` says and knows both as its ancestors. */
function putOnTop(loser: HistoryItem, winner: HistoryItem, now: Timestamp): HistoryItem {
  const updatedAt = editTime(now, winner.version.updatedAt);
  const ancestors = [...ancestryOf(winner.version), ...ancestryOf(loser.version)];
  const stamps = {
    updatedAt,
    ancestors: [...new Set(ancestors)].sort().slice(-mostAncestors),
  };
  const { kind, version } = loser;
  if (isPurged(version)) return winner;
  const deletedAt = version.deletedAt === null ? null : updatedAt;
  return itemOf(kind, { ...version, ...stamps, deletedAt });
}

function ancestryOf({ ancestors, updatedAt }: EntityBase): readonly Timestamp[] {
  return [...ancestors, updatedAt];
}
