import type { RecordState, Counts } from '#src/domain/record/record-state.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { rowFromState } from '#src/tracker/storage/db/state-row.ts';
import { readStoredRecord } from '#src/tracker/storage/db/stored-record.ts';

/** Makes the state of a record that has none: it is new, or lost it, and then it is made from the rows. */
export async function newState(database: TrackerDatabase): Promise<RecordState> {
  const { counted } = await readStoredRecord(database);
  const last = await database.journal.orderBy('revision').last();
  const state = { ...counted, installId: newInstallId(), revision: last?.revision ?? 0 };
  await database.meta.put(rowFromState(state));
  return state;
}

/** Stamps a record that changed in another way than by an action: a revision without a journal. */
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
