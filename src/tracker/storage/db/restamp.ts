import type { Stamp, Tally } from '#src/domain/record/stamp.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { rowFromStamp } from '#src/tracker/storage/db/stamp-row.ts';
import { readStoredRecord } from '#src/tracker/storage/db/stored-record.ts';

/** Stamps a record that has no stamp: it is new, or lost it, and then it is made from the rows. */
export async function restamp(database: TrackerDatabase): Promise<Stamp> {
  const { counted } = await readStoredRecord(database);
  const last = await database.journal.orderBy('revision').last();
  const stamp = { ...counted, installId: newInstallId(), revision: last?.revision ?? 0 };
  await database.meta.put(rowFromStamp(stamp));
  return stamp;
}

/** Stamps a record that changed in another way than by an action: a revision without a journal. */
export async function putStamp(
  database: TrackerDatabase,
  stamp: Stamp,
  counted: Tally,
): Promise<Stamp> {
  const next = { ...stamp, ...counted, revision: stamp.revision + 1 };
  await database.meta.put(rowFromStamp(next));
  return next;
}

/** A random id; made of plain random bytes because browsers give UUIDs to secure pages only. */
function newInstallId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
