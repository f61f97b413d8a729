import { canonicalJson } from '#src/domain/record/canonical-json.ts';
import type { HistoryItem, VersionOf, EntityKind } from '#src/domain/record/record.ts';
import type { Action, JournalChange, Write } from '#src/domain/record/write.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import type { Transaction } from '#src/tracker/storage/db/tracker-store.ts';

/** The stored version of an entry; `undefined` where there is none. */
export type CurrentVersion = (kind: EntityKind, id: string) => VersionOf<EntityKind> | undefined;

/**
 * What each write of `transaction` changes, in their order, then what its removals do; a later write
 * sees what an earlier one did.
 *
 * @throws {StorageError} `changed-elsewhere` when a write or removal replaces a version that is
 * not the current one.
 */
export function changesOfTransaction(
  transaction: Transaction,
  currentVersion: CurrentVersion,
): JournalChange[] {
  const removed = (transaction.removals ?? []).map(({ kind, id, replaces }) => {
    const before = currentVersion(kind, id);
    if (before?.updatedAt !== replaces) throw new StorageError('changed-elsewhere');
    return { kind, before, after: null } as JournalChange;
  });
  const written = new Map<string, Write['next']>();
  const replaced = transaction.writes.map(({ kind, next, replaces }) => {
    const before = written.get(next.id) ?? currentVersion(kind, next.id) ?? null;
    if ((before?.updatedAt ?? null) !== replaces) throw new StorageError('changed-elsewhere');
    written.set(next.id, next);
    // The kind ties both versions together: they were found under it.
    return { kind, before, after: next } as JournalChange;
  });
  return [...replaced, ...removed];
}

/** What a transaction adds to the history: the versions it replaced, and those it brings along. */
export function historyOfTransaction(
  transaction: Transaction,
  changes: readonly JournalChange[],
): HistoryItem[] {
  if (transaction.action === 'shrink') return [...(transaction.history ?? [])];
  const replaced = changes.flatMap(({ kind, before, after }) =>
    before === null || after === null ? [] : [{ kind, version: before } as HistoryItem],
  );
  return [...replaced, ...(transaction.history ?? [])];
}

/** The versions of `added` that neither `kept` nor an earlier place in `added` has. */
export function newToHistory(
  kept: readonly HistoryItem[],
  added: readonly HistoryItem[],
): HistoryItem[] {
  const seen = new Set(kept.map(canonicalJson));
  return added.filter((item) => {
    const text = canonicalJson(item);
    return !seen.has(text) && seen.add(text);
  });
}

/** The changes after which an entry's earlier versions are forgotten too. */
export function forgottenBy(
  action: Action,
  changes: readonly JournalChange[],
): readonly JournalChange[] {
  return action === 'shrink' ? changes : changes.filter(({ after }) => after === null);
}
