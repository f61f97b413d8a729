import type { HistoryItem } from '#src/domain/record/record.ts';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { forgottenBy } from '#src/tracker/storage/db/changes-of-transaction.ts';
import {
  withChanges,
  withHistory,
  withoutHistoryOf,
} from '#src/tracker/storage/db/contents-after.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { historyItemFromRow } from '#src/tracker/storage/db/history-row.ts';
import { journalEntryFromRow } from '#src/tracker/storage/db/journal-row.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import {
  readable,
  readSettingsAndState,
  readStoredRecord,
} from '#src/tracker/storage/db/stored-record.ts';
import type { StoredRecord } from '#src/tracker/storage/db/stored-record.ts';
import type { DamagedRow } from '#src/tracker/storage/db/tracker-store.ts';

/**
 * The record as it is now, made from `known` and the journal since then, so that one change of
 * ten thousand entries does not read ten thousand rows. Where the journal does not tell
 * everything, the record is read afresh. To be called inside a transaction over all its tables.
 *
 * @throws {StorageError} `data-missing` when the record that was known is not there any more.
 */
export async function refreshedRecord(
  database: TrackerDatabase,
  known: StoredRecord | undefined,
): Promise<StoredRecord> {
  if (known === undefined) return readStoredRecord(database);
  const { settings, state } = await readSettingsAndState(database);
  refuseLostRecord(known, state);
  if (known.state === null || state === null) {
    const now = await readStoredRecord(database);
    const areBothEmpty = known.counted.entries === 0 && now.counted.entries === 0;
    return areBothEmpty ? { ...known, settings } : now;
  }
  const behind = state.revision - known.state.revision;
  if (behind === 0) return { ...known, settings };
  if (known.damaged.length > 0) return readStoredRecord(database);

  const damaged: DamagedRow[] = [];
  const journalRows = await database.journal
    .where('revision')
    .above(known.state.revision)
    .toArray();
  const journal = readable('history', journalRows, journalEntryFromRow, damaged);
  const historyRows = await database.history.where('sequence').above(known.lastHistory).toArray();
  const history = readable('history', historyRows, historyItemFromRow, damaged);
  if (journal.length !== behind || damaged.length > 0) return readStoredRecord(database);

  return {
    ...known,
    contents: afterActions(known.contents, journal, history),
    settings,
    state,
    counted: state,
    lastHistory: historyRows.at(-1)?.sequence ?? known.lastHistory,
  };
}

/** A record that had entries and has another identity now, or none, was lost under an open page. */
export function refuseLostRecord(
  known: Pick<StoredRecord, 'state' | 'counted'>,
  state: StoredRecord['state'],
): void {
  if (known.state === null || known.counted.entries === 0) return;
  if (state?.installId !== known.state.installId) throw new StorageError('data-missing');
}

function afterActions(
  contents: StoredRecord['contents'],
  journal: readonly JournalEntry[],
  history: readonly HistoryItem[],
): StoredRecord['contents'] {
  const changed = journal.reduce((before, { action, changes }) => {
    return withoutHistoryOf(withChanges(before, changes), forgottenBy(action, changes));
  }, contents);
  return withHistory(changed, history);
}
