import type { Action } from '#src/domain/record/write.ts';
import type { Counts, RecordState } from '#src/domain/record/record-state.ts';
import type { MeantLossRow, TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { isCount, isObject } from '#src/tracker/storage/db/row-shape.ts';
import { rowFromState } from '#src/tracker/storage/db/state-row.ts';
import { readStoredRecord } from '#src/tracker/storage/db/stored-record.ts';

/* What says of the record how it is. All of it is to be called inside a transaction over all tables. */

/** Makes the state of a record that has none: it is new, or lost it, and then its rows are counted. */
export async function newState(database: TrackerDatabase): Promise<RecordState> {
  const { counted } = await readStoredRecord(database);
  const last = await database.journal.orderBy('revision').last();
  const state = { ...counted, installId: newInstallId(), revision: last?.revision ?? 0 };
  await database.meta.put(rowFromState(state));
  return state;
}

/** After a change that was no action: a revision that the journal does not have. */
export async function putState(
  database: TrackerDatabase,
  state: RecordState,
  counted: Counts,
): Promise<RecordState> {
  const next = { ...state, ...counted, revision: state.revision + 1 };
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
export async function noteMeantLoss(database: TrackerDatabase, revision: number): Promise<void> {
  await database.meta.put({ key: meantKey, revision });
}

/** The revision at which the user last meant the log to lose entries; 0 for never. */
export async function lastMeantLoss(database: TrackerDatabase): Promise<number> {
  const noted: unknown = await database.meta.get(meantKey);
  const action = await database.journal
    .reverse()
    .filter((row) => actionsThatMayTakeOut.includes(row.action))
    .first();
  const revision = isObject(noted) && isCount(noted['revision']) ? noted['revision'] : 0;
  return Math.max(revision, action?.revision ?? 0);
}
