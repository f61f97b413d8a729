import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { historyItemFromRow } from '#src/tracker/storage/db/history-row.ts';
import { readable } from '#src/tracker/storage/db/stored-record.ts';
import type { DamagedRow } from '#src/tracker/storage/db/tracker-store.ts';
import { versionFromRow } from '#src/tracker/storage/db/version-row.ts';

/** Removes a damaged row for good. One that has been mended meanwhile stays. */
export async function discardDamaged(
  database: TrackerDatabase,
  { kind, key }: DamagedRow,
): Promise<void> {
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
