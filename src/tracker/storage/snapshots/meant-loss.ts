import type { Action } from '#src/domain/record/write.ts';
import type { MeantLossRow, TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { isCount, isObject } from '#src/tracker/storage/db/row-shape.ts';

/** Its key in the table `meta`, beside the state. */
const meantKey = 'meant' satisfies MeantLossRow['key'];

/** Actions of the journal by which the user may leave the log with fewer entries. */
const shrinking: readonly Action[] = ['undo-import', 'replace', 'upgrade'];

/** Notes that the log is meant to be as it is at `revision`. To be called inside a transaction. */
export async function noteMeantLoss(database: TrackerDatabase, revision: number): Promise<void> {
  await database.meta.put({ key: meantKey, revision });
}

/** The revision at which the user last meant the log to lose entries; 0 for never. */
export async function lastMeantLoss(database: TrackerDatabase): Promise<number> {
  const noted: unknown = await database.meta.get(meantKey);
  const action = await database.journal
    .reverse()
    .filter((row) => shrinking.includes(row.action))
    .first();
  const revision = isObject(noted) && isCount(noted['revision']) ? noted['revision'] : 0;
  return Math.max(revision, action?.revision ?? 0);
}
