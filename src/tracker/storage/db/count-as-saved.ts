import type { Timestamp } from '#src/domain/timestamp.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import {
  rowFromSettings,
  settingsFromRow,
  settingsKey,
} from '#src/tracker/storage/db/settings-row.ts';

/**
 * Notes a backup of `revision` that was saved at `at`; what was done since that revision stays
 * counted. To be called inside a transaction over all tables.
 */
export async function countAsSaved(
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
  await database.settings.put(rowFromSettings({ ...settings, lastExportAt, changesSinceExport }));
}

/** The later of the last backup and another one. */
export function laterOf(last: Timestamp | null, at: Timestamp): Timestamp {
  return last !== null && last > at ? last : at;
}
