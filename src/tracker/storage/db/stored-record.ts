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
import { historyItemFromRow, isEntityKind } from '#src/tracker/storage/db/history-row.ts';
import {
  isObject,
  listOf,
  orNull,
  shaped,
  UnreadableRow,
} from '#src/tracker/storage/db/row-shape.ts';
import { settingsFromRow, settingsKey } from '#src/tracker/storage/db/settings-row.ts';
import { stateFromRow, stateKey } from '#src/tracker/storage/db/state-row.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import type { DamagedRow, Settings } from '#src/tracker/storage/db/tracker-store.ts';
import { versionFromRow } from '#src/tracker/storage/db/version-row.ts';
import { withHistory, withVersions } from '#src/tracker/storage/db/with-versions.ts';

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

/** More changed entries than this are not read one by one: reading everything is as quick. */
const mostToReread = 500;

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

/**
 * The record as it is now, after `known`: only the entries that changed since then are read again,
 * so that one change among ten thousand entries does not read them all. Where what changed is not
 * known, everything is read. To be called inside a transaction over all its tables.
 *
 * @param now As just read.
 */
export async function rereadRecord(
  database: TrackerDatabase,
  known: StoredRecord | undefined,
  { settings, state }: SettingsAndState,
): Promise<StoredRecord> {
  if (known === undefined) return readStoredRecord(database);
  if (known.state === null || state === null || known.state.installId !== state.installId) {
    const now = await readStoredRecord(database);
    const { contents, damaged } = known;
    return isEmpty(known) && isEmpty(now) ? { ...now, contents, damaged } : now;
  }
  if (state.revision === known.state.revision) return { ...known, settings };
  const { lastHistory } = known;
  const revisions = { from: known.state.revision, to: state.revision };
  const changed = await changedEntries(database, { ...revisions, lastHistory });
  if (changed === undefined) return readStoredRecord(database);
  return { ...(await rereadEntries(database, known, changed)), settings, state, counted: state };
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

/** Ids of entries by their kind. */
type Ids = ReadonlyMap<EntityKind, ReadonlySet<string>>;

/** From what was read last to what is there now. */
interface Span {
  /** The revision that was read. */
  readonly from: number;
  readonly to: number;
  /** The last row of the history that was read. */
  readonly lastHistory: number;
}

/**
 * The entries that the actions since then changed, or added versions of to the history;
 * `undefined` where some action is not in the journal, or they are many.
 */
async function changedEntries(
  database: TrackerDatabase,
  { from, to, lastHistory }: Span,
): Promise<Ids | undefined> {
  const actions: unknown[] = await database.journal.where('revision').above(from).toArray();
  const changesOfEach = actions.map(changesIn);
  if (actions.length !== to - from) return undefined;
  if (!changesOfEach.every((changes) => changes !== undefined)) return undefined;

  const changes = changesOfEach.flat();
  const added = await database.history.where('sequence').above(lastHistory).toArray();
  if (changes.length + added.length > mostToReread) return undefined;
  const changed = new Map<EntityKind, Set<string>>();
  const note = (kind: EntityKind, id: unknown) =>
    changed.set(kind, (changed.get(kind) ?? new Set()).add(String(id)));
  for (const { kind, before, after } of changes) note(kind, (after ?? before)?.['id']);
  for (const { kind, entryId } of added) note(kind, entryId);
  return changed;
}

interface ChangeRow {
  readonly kind: EntityKind;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const areChanges = listOf(
  shaped<ChangeRow>({ kind: isEntityKind, before: orNull(isObject), after: orNull(isObject) }),
);

/** What an action of the journal changed; `undefined` where it is damaged. */
function changesIn(action: unknown): readonly ChangeRow[] | undefined {
  const changes = isObject(action) ? action['changes'] : undefined;
  return areChanges(changes) ? changes : undefined;
}

async function rereadEntries(
  database: TrackerDatabase,
  known: StoredRecord,
  changed: Ids,
): Promise<Pick<StoredRecord, 'contents' | 'damaged' | 'lastHistory'>> {
  const ids = new Set([...changed.values()].flatMap((ofKind) => [...ofKind]));
  const damaged = known.damaged.filter(({ kind, key, raw }) =>
    kind === 'history'
      ? !(isObject(raw) && ids.has(String(raw['entryId'])))
      : !changed.get(kind)?.has(String(key)),
  );

  const latest = new Map<EntityKind, Map<string, VersionOf<EntityKind> | null>>();
  for (const [kind, ofKind] of changed) {
    const found: unknown[] = await database.entries(kind).bulkGet([...ofKind]);
    const rows = found.filter((row) => row !== undefined);
    const versions = readable(kind, rows, (row) => versionFromRow(kind, row), damaged);
    const gone = [...ofKind].map((id) => [id, null] as const);
    latest.set(kind, new Map([...gone, ...versions.map((each) => [each.id, each] as const)]));
  }
  const historyRows = await database.history
    .where('entryId')
    .anyOf([...ids])
    .toArray();
  const history = readable<HistoryItem>('history', historyRows, historyItemFromRow, damaged);
  const contents = withVersions(known.contents, latest);
  return {
    contents: { ...contents, history: withHistory(contents.history, ids, history) },
    damaged,
    lastHistory: Math.max(known.lastHistory, ...historyRows.map(({ sequence }) => sequence ?? 0)),
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
