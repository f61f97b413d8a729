import type { RecordPlan } from '#src/domain/record/import-plan.ts';
import { currentItems, itemOf } from '#src/domain/record/items.ts';
import type { EntityKind, HistoryItem, RecordContents } from '#src/domain/record/record.ts';
import { isSameDeletion, isSameItem } from '#src/domain/record/version-order.ts';
import {
  idOfChange,
  writeOver,
  type JournalChange,
  type JournalEntry,
  type Removal,
  type Write,
} from '#src/domain/record/write.ts';

/** What taking an import back would do. */
export interface UndoPlan extends RecordPlan {
  /** Entries that were changed again since the import: they stay as they are. */
  readonly kept: readonly HistoryItem[];
}

/**
 * The latest import or replacement that was not taken back yet; `undefined` for none.
 *
 * @param journal Newest first.
 */
export function lastImport(journal: readonly JournalEntry[]): JournalEntry | undefined {
  let taken = 0;
  for (const entry of journal) {
    if (entry.action === 'undo-import') taken += 1;
    else if (entry.action === 'import' || entry.action === 'replace') {
      if (taken === 0) return entry;
      taken -= 1;
    }
  }
  return undefined;
}

/**
 * Returns every entry that an import changed to its exact earlier version, its `updatedAt`
 * included, so that the same file can be imported again; an entry that the import added is taken
 * out without a tombstone. What was changed since is kept.
 */
export function undoPlan({ changes }: JournalEntry, contents: RecordContents): UndoPlan {
  const here = new Map(
    currentItems(contents).map((item) => [placeOf(item.kind, item.version.id), item]),
  );
  const judged = changes.map((change) => {
    const current = here.get(placeOf(change.kind, idOfChange(change)));
    return { change, current, isUntouched: isAsImported(change, current) };
  });
  const undone = judged.flatMap(({ change, isUntouched }) => (isUntouched ? [change] : []));
  const kept = judged.flatMap(({ current, isUntouched }) =>
    current === undefined || isUntouched ? [] : [current],
  );
  return { ...stepsBack(undone), history: [], kept };
}

function stepsBack(changes: readonly JournalChange[]) {
  const writes = changes.flatMap(({ kind, before, after }): readonly Write[] =>
    before === null ? [] : [writeOver(kind, after ?? undefined, before)],
  );
  const removals = changes.flatMap(({ kind, before, after }): readonly Removal[] =>
    before !== null || after === null ? [] : [{ kind, id: after.id, replaces: after.updatedAt }],
  );
  return { writes, removals };
}

function placeOf(kind: EntityKind, id: string): string {
  return `${kind} ${id}`;
}

/** Whether the entry is still what the import made of it; it may have been purged meanwhile. */
function isAsImported({ kind, after }: JournalChange, current: HistoryItem | undefined): boolean {
  if (after === null || current === undefined) return after === null && current === undefined;
  return isSameItem(itemOf(kind, after), current) || isSameDeletion(after, current.version);
}
