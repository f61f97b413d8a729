import type { EntityKind, HistoryItem, VersionOf } from '#src/domain/record/record.ts';
import type { RecordState } from '#src/domain/record/record-state.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { historyItemFromRow, isEntityKind } from '#src/tracker/storage/db/history-row.ts';
import { isObject, listOf, orNull, shaped } from '#src/tracker/storage/db/row-shape.ts';
import { readable } from '#src/tracker/storage/db/stored-record.ts';
import type { StoredRecord } from '#src/tracker/storage/db/stored-record.ts';
import { versionFromRow } from '#src/tracker/storage/db/version-row.ts';
import { withHistory, withVersions } from '#src/tracker/storage/db/with-versions.ts';

/** More changed entries than this are not read one by one: reading everything is as quick. */
const mostToReread = 500;

/**
 * The record at a later revision, `state`: only the entries that changed since `known` are read
 * again, so one change among ten thousand entries does not read them all. `undefined` if nobody
 * can tell which changed, or if they are many. To be called inside a transaction over all tables.
 */
export async function rereadRecord(
  database: TrackerDatabase,
  known: StoredRecord,
  state: RecordState,
): Promise<StoredRecord | undefined> {
  const from = known.state?.revision ?? 0;
  const { lastHistory } = known;
  const changed = await changedEntries(database, { from, to: state.revision, lastHistory });
  if (changed === undefined) return undefined;
  return { ...known, ...(await rereadEntries(database, known, changed)), counted: state };
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
