import type {
  EntityKind,
  HistoryItem,
  RecordContents,
  VersionOf,
} from '#src/domain/record/record.ts';
import { noCounts, countsWith } from '#src/domain/record/record-state.ts';
import type { RecordState, Counts } from '#src/domain/record/record-state.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { rawVersion } from '#src/tracker/storage/db/entity-row.ts';
import { historyItemFromRow } from '#src/tracker/storage/db/history-row.ts';
import { isObject, UnreadableRow } from '#src/tracker/storage/db/row-shape.ts';
import { settingsFromRow, settingsKey } from '#src/tracker/storage/db/settings-row.ts';
import { stateFromRow, stateKey } from '#src/tracker/storage/db/state-row.ts';
import type { DamagedRow, Settings } from '#src/tracker/storage/db/tracker-store.ts';
import { versionFromRow } from '#src/tracker/storage/db/version-row.ts';

/** Everything the database holds but its journal and files, read at one moment. */
export interface StoredRecord {
  readonly contents: RecordContents;
  readonly damaged: readonly DamagedRow[];
  readonly settings: Settings;
  /** `null` where the state is missing. */
  readonly state: RecordState | null;
  /** The rows as they were counted now, damaged ones too. */
  readonly counted: Counts;
  /** The last row of the history, by its sequence; 0 for none. */
  readonly lastHistory: number;
}

/** Reads everything. To be called inside a transaction over all its tables. */
export async function readStoredRecord(database: TrackerDatabase): Promise<StoredRecord> {
  const damaged: DamagedRow[] = [];
  let counted = noCounts;

  const list = async <Kind extends EntityKind>(kind: Kind): Promise<VersionOf<Kind>[]> => {
    const rows: unknown[] = await database.entries(kind).toArray();
    counted = rows.reduce<Counts>(
      (counts, row) => countsWith(counts, kind, rawVersion(row)),
      counted,
    );
    return readable(kind, rows, (row) => versionFromRow(kind, row), damaged);
  };

  const historyRows = await database.history.toArray();
  const contents: RecordContents = {
    certifications: await list('certifications'),
    requirements: await list('requirements'),
    credits: await list('credits'),
    milestones: await list('milestones'),
    evidence: await list('evidence'),
    history: readable<HistoryItem>('history', historyRows, historyItemFromRow, damaged),
  };
  const lastHistory = historyRows.at(-1)?.sequence ?? 0;
  return { contents, damaged, counted, lastHistory, ...(await readSettingsAndState(database)) };
}

/** The small part of the record that says whether the rest changed. */
export async function readSettingsAndState(
  database: TrackerDatabase,
): Promise<Pick<StoredRecord, 'settings' | 'state'>> {
  return {
    settings: settingsFromRow(await database.settings.get(settingsKey)),
    state: stateFromRow(await database.meta.get(stateKey)),
  };
}

/** The rows that `read` understands; the others are added to `damaged`. */
export function readable<Value>(
  kind: DamagedRow['kind'],
  rows: readonly unknown[],
  read: (row: unknown) => Value,
  damaged: DamagedRow[],
): Value[] {
  return rows.flatMap((raw) => {
    try {
      return [read(raw)];
    } catch (error) {
      if (!(error instanceof UnreadableRow)) throw error;
      damaged.push({ kind, key: keyOfRow(raw), problem: error.message, raw });
      return [];
    }
  });
}

function keyOfRow(raw: unknown): string | number {
  const { id, sequence } = (isObject(raw) ? raw : {}) as { id?: string; sequence?: number };
  return sequence ?? id ?? '';
}
