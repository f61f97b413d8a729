import { noCounts } from '#src/domain/record/record-state.ts';
import type { RecordState } from '#src/domain/record/record-state.ts';
import type { Action, JournalEntry } from '#src/domain/record/write.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { commit } from '#src/tracker/storage/db/commit.ts';
import type { MeantLossRow, TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { historyItemFromRow } from '#src/tracker/storage/db/history-row.ts';
import { journalEntryFromRow } from '#src/tracker/storage/db/journal-row.ts';
import { rereadRecord } from '#src/tracker/storage/db/reread-record.ts';
import { isCount, isObject } from '#src/tracker/storage/db/row-shape.ts';
import {
  rowFromSettings,
  settingsFromRow,
  settingsKey,
} from '#src/tracker/storage/db/settings-row.ts';
import { rowFromState } from '#src/tracker/storage/db/state-row.ts';
import { readable, readStoredRecord } from '#src/tracker/storage/db/stored-record.ts';
import { laterOf } from '#src/tracker/storage/db/tracker-store.ts';
import type { DamagedRow, Settings } from '#src/tracker/storage/db/tracker-store.ts';
import { versionFromRow } from '#src/tracker/storage/db/version-row.ts';

/**
 * What is done to a stored record and follows a change, and what only a few pages ask of it: fetched
 * once the record is there to be seen. All of it is to be called inside a transaction over all tables. What changes
 * the record gives its state after that.
 */
export const writes = {
  commit,
  rereadRecord,
  newState,
  changeSettings,
  countAsSaved,
  discardDamaged,
  adopt,
  eraseEverything,
  journal,
  lastMeantLoss,
};

export type Writes = typeof writes;

/** Makes the state of a record that has none: it is new, or lost it, and then its rows are counted. */
async function newState(database: TrackerDatabase): Promise<RecordState> {
  const { counted } = await readStoredRecord(database);
  const last = await database.journal.orderBy('revision').last();
  const state = { ...counted, installId: newInstallId(), revision: last?.revision ?? 0 };
  await database.meta.put(rowFromState(state));
  return state;
}

async function changeSettings(
  database: TrackerDatabase,
  changes: Partial<Settings>,
): Promise<void> {
  const settings = settingsFromRow(await database.settings.get(settingsKey));
  await database.settings.put(rowFromSettings({ ...settings, ...changes }));
}

/** Notes a backup of `revision` that was saved at `at`; what was done since then stays counted. */
async function countAsSaved(
  database: TrackerDatabase,
  revision: number,
  at: Timestamp,
): Promise<void> {
  const settings = settingsFromRow(await database.settings.get(settingsKey));
  const changesSinceExport = await database.journal
    .where('revision')
    .above(revision)
    .filter(({ action }) => action !== 'shrink')
    .count();
  const lastExportAt = laterOf(settings.lastExportAt, at);
  await changeSettings(database, { lastExportAt, changesSinceExport });
}

/** Removes damaged rows for good. One that has been mended meanwhile stays. */
async function discardDamaged(
  database: TrackerDatabase,
  state: RecordState,
  rows: readonly DamagedRow[],
): Promise<RecordState> {
  for (const row of rows) await discard(database, row);
  const { counted } = await readStoredRecord(database);
  return putState(database, { ...state, ...counted });
}

async function discard(database: TrackerDatabase, { kind, key }: DamagedRow): Promise<void> {
  const stillDamaged: DamagedRow[] = [];
  if (kind === 'history') {
    const rows = await database.history.where('sequence').equals(key).toArray();
    readable(kind, rows, historyItemFromRow, stillDamaged);
    if (stillDamaged.length > 0) await database.history.delete(Number(key));
    return;
  }
  const rows = await database.entries(kind).where('id').equals(key).toArray();
  readable(kind, rows, (row) => versionFromRow(kind, row), stillDamaged);
  if (stillDamaged.length > 0) await database.entries(kind).delete(String(key));
}

/**
 * Takes what is there for the whole record, after one whose last known revision is `lost`; `null`
 * where nothing is there.
 */
async function adopt(
  database: TrackerDatabase,
  state: RecordState,
  lost: number,
): Promise<RecordState | null> {
  const { counted } = await readStoredRecord(database);
  // Beyond what was lost: no two states of one record share a revision.
  const revision = Math.max(state.revision, lost);
  const next = await putState(database, { ...state, ...counted, revision });
  await noteMeantLoss(database, next.revision);
  return counted.entries > 0 ? next : null;
}

async function eraseEverything(database: TrackerDatabase, state: RecordState): Promise<null> {
  for (const table of database.tables) await table.clear();
  const { revision } = await putState(database, { ...state, ...noCounts });
  await noteMeantLoss(database, revision);
  return null;
}

/** Newest first. */
async function journal(database: TrackerDatabase): Promise<readonly JournalEntry[]> {
  const rows = await database.journal.reverse().toArray();
  return readable('history', rows, journalEntryFromRow, []);
}

/** After a change that was no action: a revision that the journal does not have. */
async function putState(database: TrackerDatabase, state: RecordState): Promise<RecordState> {
  const next = { ...state, revision: state.revision + 1 };
  await database.meta.put(rowFromState(next));
  return next;
}

/** A random id; made of plain random bytes because browsers give UUIDs to secure pages only. */
function newInstallId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Its key in the table `meta`, beside the state. */
const meantKey = 'meant' satisfies MeantLossRow['key'];

/** Actions of the journal by which the user may leave the log with fewer entries. */
const actionsThatMayTakeOut: readonly Action[] = ['undo-import', 'replace', 'upgrade'];

/** Notes that the log is meant to be as it is at `revision`. */
async function noteMeantLoss(database: TrackerDatabase, revision: number): Promise<void> {
  await database.meta.put({ key: meantKey, revision });
}

/** The revision at which the user last meant the log to lose entries; 0 for never. */
async function lastMeantLoss(database: TrackerDatabase): Promise<number> {
  const noted: unknown = await database.meta.get(meantKey);
  const action = await database.journal
    .reverse()
    .filter((row) => actionsThatMayTakeOut.includes(row.action))
    .first();
  const revision = isObject(noted) && isCount(noted['revision']) ? noted['revision'] : 0;
  return Math.max(revision, action?.revision ?? 0);
}
