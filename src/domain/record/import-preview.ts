import { isPurged } from '#src/domain/record/entity.ts';
import { currentItems } from '#src/domain/record/items.ts';
import type { HistoryItem, RecordContents } from '#src/domain/record/record.ts';
import { compareItems, isConflict } from '#src/domain/record/version-order.ts';

/**
 * What importing a file would do to one entry, as far as it can be seen.
 *
 * - `added`: it is only in the file.
 * - `changed`: the file has a later version.
 * - `deleted`: the file says it was deleted later.
 * - `brought-back`: it is deleted here, and the file has a later, live version.
 * - `kept`: the version here is later than the one in the file.
 * - `noted-as-deleted`: the file says it is deleted, and it is not live here either: for the trash.
 * - `deleted-here`: it is live in the file and was deleted here later.
 * - `unchanged`: both are the same, or deleted in both and here later.
 */
export type ImportOutcome =
  | 'added'
  | 'changed'
  | 'deleted'
  | 'noted-as-deleted'
  | 'brought-back'
  | 'kept'
  | 'deleted-here'
  | 'unchanged';

export interface PreviewItem {
  readonly id: string;
  readonly outcome: ImportOutcome;
  /** Whether both versions were made apart, so that one's edits are not in the other. */
  readonly isConflict: boolean;
  /** `null` where the entry is not here. */
  readonly ours: HistoryItem | null;
  readonly theirs: HistoryItem;
  /** What the entry would be after the import: the later of both. */
  readonly winner: HistoryItem;
  /** The version that gives way and could be asked for instead; `null` where there is none. */
  readonly loser: HistoryItem | null;
}

/** What importing `file` would do, entry by entry; entries that only are here are not in it. */
export function importPreview(ours: RecordContents, file: RecordContents): readonly PreviewItem[] {
  const here = new Map(currentItems(ours).map((item) => [item.version.id, item]));
  return currentItems(file).map((theirs) => previewOf(here.get(theirs.version.id) ?? null, theirs));
}

function previewOf(ours: HistoryItem | null, theirs: HistoryItem): PreviewItem {
  const { id } = theirs.version;
  const order = ours === null ? -1 : compareItems(ours, theirs);
  const winner = ours !== null && order >= 0 ? ours : theirs;
  const loser = ours === null || order === 0 ? null : order > 0 ? theirs : ours;
  return {
    id,
    outcome: outcomeOf(ours, theirs, order),
    isConflict: ours !== null && isVisibleConflict(ours, theirs),
    ours,
    theirs,
    winner,
    loser: loser !== null && canBeAskedFor(loser, winner) ? loser : null,
  };
}

/** `order` is negative when the file's version wins. */
function outcomeOf(ours: HistoryItem | null, theirs: HistoryItem, order: number): ImportOutcome {
  const isHere = ours !== null && ours.version.deletedAt === null;
  const isInFile = theirs.version.deletedAt === null;
  if (order === 0) return 'unchanged';
  if (!isHere && !isInFile) return order < 0 ? 'noted-as-deleted' : 'unchanged';
  if (ours === null) return 'added';
  if (order > 0) return isInFile ? (isHere ? 'kept' : 'deleted-here') : 'kept';
  if (!isInFile) return 'deleted';
  return isHere ? 'changed' : 'brought-back';
}

function isVisibleConflict(ours: HistoryItem, theirs: HistoryItem): boolean {
  const isDeletedInBoth = ours.version.deletedAt !== null && theirs.version.deletedAt !== null;
  return !isDeletedInBoth && isConflict(ours, theirs);
}

/** A purged tombstone has no content, and an entry of another list is another entry. */
function canBeAskedFor(loser: HistoryItem, winner: HistoryItem): boolean {
  return loser.kind === winner.kind && !isPurged(loser.version);
}

/** How a backup stands to the record, in entries. */
export interface BackupComparison {
  /** The same in both, deleted ones included. */
  readonly same: number;
  /** What the backup lacks: only in the record, or later there. */
  readonly missing: number;
  /** Only in the backup, or later there. */
  readonly ahead: number;
}

export function comparisonWith(backup: RecordContents, record: RecordContents): BackupComparison {
  const inBackup = new Set(currentItems(backup).map(({ version }) => version.id));
  const onlyHere = currentItems(record).filter(
    ({ version }) => version.deletedAt === null && !inBackup.has(version.id),
  );
  const preview = importPreview(record, backup);
  const laterHere = preview.filter(
    ({ outcome }) => outcome === 'kept' || outcome === 'deleted-here',
  );
  const same = preview.filter(({ outcome }) => outcome === 'unchanged');
  return {
    same: same.length,
    missing: onlyHere.length + laterHere.length,
    ahead: preview.length - same.length - laterHere.length,
  };
}
