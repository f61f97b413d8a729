import { canonicalJson } from '#src/domain/record/canonical-json.ts';
import { entityKinds } from '#src/domain/record/record.ts';
import type { EntityKind, HistoryItem, VersionOf } from '#src/domain/record/record.ts';
import { idOfChange } from '#src/domain/record/write.ts';
import type { JournalChange, JournalEntry, Write } from '#src/domain/record/write.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import type { Transaction } from '#src/tracker/storage/db/tracker-store.ts';
import type { LatestVersions } from '#src/tracker/storage/db/with-versions.ts';

/** The stored version of an entry; `undefined` where there is none. */
type CurrentVersion = (kind: EntityKind, id: string) => VersionOf<EntityKind> | undefined;

/** What a transaction does to a record, whatever the record is kept in. */
export interface Applied {
  /** What each write changes, in their order, then what each removal does. */
  readonly entry: JournalEntry;
  /** The ids of the entries whose earlier versions leave the history. */
  readonly forgotten: ReadonlySet<string>;
  /** What the history gets, where it does not have it yet: see {@link newToHistory}. */
  readonly history: readonly HistoryItem[];
}

/**
 * Applies `transaction` to the versions that are there now.
 *
 * @throws {StorageError} `changed-elsewhere` when a write or removal replaces a version that is
 * not the current one.
 */
export function applyTransaction(
  transaction: Transaction,
  currentVersion: CurrentVersion,
): Applied {
  const { id, action, at, history = [] } = transaction;
  const changes = changesOf(transaction, currentVersion);
  // The stored name of purging: it keeps no version of the entries it is about.
  const isPurge = action === 'shrink';
  const gone = isPurge ? changes : changes.filter(({ after }) => after === null);
  return {
    entry: { id, action, at, changes },
    forgotten: new Set(gone.map(idOfChange)),
    history: isPurge ? history : [...replacedBy(changes), ...history],
  };
}

/** A later write sees what an earlier one did. */
function changesOf(transaction: Transaction, currentVersion: CurrentVersion): JournalChange[] {
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

function replacedBy(changes: readonly JournalChange[]): HistoryItem[] {
  return changes.flatMap(({ kind, before, after }) =>
    before === null || after === null ? [] : [{ kind, version: before } as HistoryItem],
  );
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

/** The versions that `changes` lead to. */
export function latestVersions(changes: readonly JournalChange[]): LatestVersions {
  return new Map(
    entityKinds.map((kind) => {
      const ofKind = changes.filter((change) => change.kind === kind);
      return [kind, new Map(ofKind.map((change) => [idOfChange(change), change.after]))];
    }),
  );
}
