import { entityKinds } from '#src/domain/record/record.ts';
import type { EntityKind, VersionOf } from '#src/domain/record/record.ts';
import { countsWith, countsWithout } from '#src/domain/record/record-state.ts';
import type { RecordState, Counts } from '#src/domain/record/record-state.ts';
import { idOfChange } from '#src/domain/record/write.ts';
import type { JournalChange, JournalEntry } from '#src/domain/record/write.ts';
import { applyTransaction, newToHistory } from '#src/tracker/storage/db/apply-transaction.ts';
import type { Applied } from '#src/tracker/storage/db/apply-transaction.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { rawVersion } from '#src/tracker/storage/db/entity-row.ts';
import { historyItemFromRow, rowFromHistoryItem } from '#src/tracker/storage/db/history-row.ts';
import type { HistoryRow } from '#src/tracker/storage/db/history-row.ts';
import { journalEntryFromRow, rowFromJournalEntry } from '#src/tracker/storage/db/journal-row.ts';
import {
  rowFromSettings,
  settingsFromRow,
  settingsKey,
} from '#src/tracker/storage/db/settings-row.ts';
import { rowFromState } from '#src/tracker/storage/db/state-row.ts';
import { readable } from '#src/tracker/storage/db/stored-record.ts';
import { journalLimit } from '#src/tracker/storage/db/tracker-store.ts';
import type { DamagedRow, Transaction } from '#src/tracker/storage/db/tracker-store.ts';
import { rowFromVersion, versionFromRow } from '#src/tracker/storage/db/version-row.ts';

/** Carries out `transaction` inside a transaction over all tables, where `state` is the record's own. */
export async function commit(
  database: TrackerDatabase,
  state: RecordState,
  transaction: Transaction,
): Promise<{ readonly entry: JournalEntry; readonly state: RecordState }> {
  const done = await database.journal.get({ id: transaction.id });
  if (done !== undefined) return { entry: journalEntryFromRow(done), state };

  const current = await currentRows(database, transaction);
  const applied = applyTransaction(transaction, (kind, id) =>
    current.versions.get(`${kind} ${id}`),
  );
  const { entry } = applied;
  const counts = countsAfter(state, entry.changes, current);
  const next = { ...state, ...counts, revision: state.revision + 1 };

  await putEntries(database, entry.changes);
  await keepHistory(database, applied, current.damaged);
  await database.journal.add(rowFromJournalEntry(entry, next.revision));
  await database.journal
    .where('revision')
    .belowOrEqual(next.revision - journalLimit)
    .delete();
  if (entry.action !== 'shrink') await countChange(database);
  await database.meta.put(rowFromState(next));
  return { entry, state: next };
}

/** What is stored under the ids that a transaction writes; keys are kind and id. */
interface CurrentRows {
  readonly raw: ReadonlyMap<string, unknown>;
  readonly versions: ReadonlyMap<string, VersionOf<EntityKind>>;
  readonly damaged: readonly DamagedRow[];
}

async function currentRows(
  database: TrackerDatabase,
  transaction: Transaction,
): Promise<CurrentRows> {
  const raw = new Map<string, unknown>();
  const versions = new Map<string, VersionOf<EntityKind>>();
  const damaged: DamagedRow[] = [];
  for (const kind of entityKinds) {
    const ids = [
      ...transaction.writes.filter((write) => write.kind === kind).map(({ next }) => next.id),
      ...(transaction.removals ?? [])
        .filter((removal) => removal.kind === kind)
        .map(({ id }) => id),
    ];
    const found: unknown[] = await database.entries(kind).bulkGet([...new Set(ids)]);
    const rows = found.filter((row) => row !== undefined);
    for (const row of rows) raw.set(`${kind} ${rawVersion(row).id}`, row);
    for (const version of readable(kind, rows, (row) => versionFromRow(kind, row), damaged)) {
      versions.set(`${kind} ${version.id}`, version);
    }
  }
  return { raw, versions, damaged };
}

function countsAfter(
  before: Counts,
  changes: readonly JournalChange[],
  { raw }: CurrentRows,
): Counts {
  const present = new Map(raw);
  return changes.reduce<Counts>((counts, change) => {
    const { kind, after } = change;
    const key = `${kind} ${idOfChange(change)}`;
    const replaced = present.get(key);
    const without =
      replaced === undefined ? counts : countsWithout(counts, kind, rawVersion(replaced));
    present.set(key, after ?? undefined);
    return after === null ? without : countsWith(without, kind, after);
  }, before);
}

async function putEntries(
  database: TrackerDatabase,
  changes: readonly JournalChange[],
): Promise<void> {
  for (const kind of entityKinds) {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) continue;
    const written = ofKind.flatMap(({ after }) => (after === null ? [] : [after]));
    const removed = ofKind.filter(({ after }) => after === null).map(idOfChange);
    const table = database.entries(kind);
    await table.bulkPut(written.map((version) => rowFromVersion(kind, version)));
    await table.bulkDelete(removed);
  }
}

async function keepHistory(
  database: TrackerDatabase,
  { forgotten, history }: Applied,
  damaged: readonly DamagedRow[],
): Promise<void> {
  if (forgotten.size > 0)
    await database.history
      .where('entryId')
      .anyOf([...forgotten])
      .delete();
  const overwritten = damaged.flatMap(({ kind, key, raw }): HistoryRow[] =>
    kind === 'history' ? [] : [{ kind, entryId: String(key), version: raw }],
  );
  const ids = [...new Set(history.map(({ version }) => version.id))];
  const rows = await database.history.where('entryId').anyOf(ids).toArray();
  const kept = readable('history', rows, historyItemFromRow, []);
  const added = newToHistory(kept, history).map(rowFromHistoryItem);
  await database.history.bulkAdd([...overwritten, ...added]);
}

async function countChange(database: TrackerDatabase): Promise<void> {
  const settings = settingsFromRow(await database.settings.get(settingsKey));
  const changesSinceExport = settings.changesSinceExport + 1;
  await database.settings.put(rowFromSettings({ ...settings, changesSinceExport }));
}
