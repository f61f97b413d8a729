import type {
  EntityKind,
  HistoryItem,
  RecordContents,
  VersionOf,
} from '#src/domain/record/record.ts';
import { countsWith, noCounts } from '#src/domain/record/record-state.ts';
import type { Counts, RecordState } from '#src/domain/record/record-state.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { rawVersion } from '#src/tracker/storage/db/entity-row.ts';
import { historyItemFromRow } from '#src/tracker/storage/db/history-row.ts';
import { isObject, UnreadableRow } from '#src/tracker/storage/db/row-shape.ts';
import { settingsFromRow, settingsKey } from '#src/tracker/storage/db/settings-row.ts';
import { stateFromRow, stateKey } from '#src/tracker/storage/db/state-row.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import type { DamagedRow, Settings } from '#src/tracker/storage/db/tracker-store.ts';
import { versionFromRow } from '#src/tracker/storage/db/version-row.ts';

/** The small part of what is stored, which says whether the rest changed. */
interface SettingsAndState {
  readonly settings: Settings;
  /** `null` where it is missing. */
  readonly state: RecordState | null;
}

/** Everything the database holds but its journal and files, read at one moment. */
export interface StoredRecord extends SettingsAndState {
  readonly contents: RecordContents;
  readonly damaged: readonly DamagedRow[];
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

export async function readSettingsAndState(database: TrackerDatabase): Promise<SettingsAndState> {
  return {
    settings: settingsFromRow(await database.settings.get(settingsKey)),
    state: stateFromRow(await database.meta.get(stateKey)),
  };
}

/** See reread-record.ts. */
type Reread = (
  database: TrackerDatabase,
  known: StoredRecord,
  state: RecordState,
) => Promise<StoredRecord | undefined>;

/**
 * The record as it is now, after `known`: where few entries changed since then, only they are read
 * again. To be called inside a transaction over all its tables.
 *
 * @param now As just read.
 * @param reread Absent while it is not fetched yet: then everything is read.
 */
export async function recordAfter(
  database: TrackerDatabase,
  known: StoredRecord,
  now: SettingsAndState,
  reread: Reread = async () => undefined,
): Promise<StoredRecord> {
  const { state } = now;
  if (known.state === null || state === null || known.state.installId !== state.installId) {
    const found = await readStoredRecord(database);
    const { contents, damaged } = known;
    return isEmpty(known) && isEmpty(found) ? { ...found, contents, damaged } : found;
  }
  if (state.revision === known.state.revision) return { ...known, ...now };
  const record = await reread(database, known, state);
  return record === undefined ? readStoredRecord(database) : { ...record, ...now };
}

/** Nothing that a page would show differently. */
function isEmpty({ counted, contents, damaged }: StoredRecord): boolean {
  return counted.entries === 0 && contents.history.length === 0 && damaged.length === 0;
}

/** A record that had entries and has another identity now, or none, was lost under an open page. */
export function refuseLostRecord(
  known: Pick<StoredRecord, 'state' | 'counted'>,
  state: RecordState | null,
): void {
  if (known.state === null || known.counted.entries === 0) return;
  if (state?.installId !== known.state.installId) throw new StorageError('data-missing');
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
