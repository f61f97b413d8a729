import type { Transaction } from 'dexie';
import { canonicalJson } from '#src/domain/record/canonical-json.ts';
import { lowerCaseId, withLowerCaseIds } from '#src/domain/record/lower-case-ids.ts';
import { countsWith, countsWithout } from '#src/domain/record/record-state.ts';
import type { Counts } from '#src/domain/record/record-state.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';
import { rawVersion } from '#src/tracker/storage/db/entity-row.ts';
import { lowerCaseJournal, winningRow } from '#src/tracker/storage/db/lower-case-journal.ts';
import { isObject } from '#src/tracker/storage/db/row-shape.ts';
import { rowFromState, stateFromRow, stateKey } from '#src/tracker/storage/db/state-row.ts';
import type { RawRow } from '#src/tracker/storage/db/upgrade-rows.ts';

/** The kinds of version 1. It kept no evidence files yet. */
const kinds = ['certifications', 'requirements', 'credits', 'milestones', 'evidence'] as const;

type Kind = (typeof kinds)[number];

interface Found {
  readonly kind: Kind;
  readonly row: RawRow;
}

/**
 * Writes every id in lower case, and the references to it. Entries whose ids differed in case alone
 * become one: what loses the merge goes to the history. Where all ids were so already, nothing is
 * written. Otherwise the change is a revision of its own, which the last known state follows.
 */
export async function lowerCaseRows(transaction: Transaction): Promise<void> {
  const current: Record<string, RawRow[]> = {};
  for (const kind of kinds) current[kind] = await transaction.table<RawRow>(kind).toArray();
  const journal = await transaction.table<RawRow>('journal').toArray();
  const history = await transaction.table<RawRow>('history').toArray();

  const found = kinds.flatMap((kind) => (current[kind] ?? []).map((row) => ({ kind, row })));
  const { taken, put, lost } = mergedEntries(found);
  const lowerCaseHistory = history.map(lowerCaseHistoryRow);
  const changedHistory = lowerCaseHistory.filter((row, index) => row !== history[index]);
  const changedJournal = lowerCaseJournal(journal, current);
  if (taken.length + changedHistory.length + changedJournal.length === 0) return;

  for (const { kind, row } of taken) await transaction.table(kind).delete(row['id']);
  for (const { kind, row } of put) await transaction.table(kind).put(row);
  await transaction.table('history').bulkPut(changedHistory);
  await transaction.table('history').bulkAdd(newToHistory(lowerCaseHistory, { put, lost }));
  await transaction.table('journal').bulkPut([...changedJournal]);
  await countAsRevision(transaction, taken, put);
}

/** What leaves the tables of the entries, what comes into them, and what lost against its twin. */
function mergedEntries(found: readonly Found[]) {
  const taken: Found[] = [];
  const put: Found[] = [];
  const lost: Found[] = [];
  for (const spellings of spellingsById(found)) {
    const areTwins = new Set(spellings.map(({ row }) => row['id'])).size > 1;
    const lowered = spellings.map(({ kind, row }) => ({ kind, row: withLowerCaseIds(row) }));
    const winner = areTwins ? winningRow(lowered.map(({ row }) => row)) : null;
    const kept = lowered.find(({ row }) => row === winner);
    lowered.forEach((one, index) => {
      const before = spellings[index];
      if (before === undefined || (kept === undefined && one.row === before.row)) return;
      taken.push(before);
      if (kept === undefined || kept === one) put.push(one);
      else lost.push(one);
    });
  }
  return { taken, put, lost };
}

/** Without `Map.groupBy`: the log itself opens in browsers that lack it, and must not stop here. */
function spellingsById(found: readonly Found[]): readonly (readonly Found[])[] {
  const byId = new Map<string, Found[]>();
  for (const one of found) {
    const id = lowerCaseId(String(one.row['id']));
    const spellings = byId.get(id);
    if (spellings === undefined) byId.set(id, [one]);
    else spellings.push(one);
  }
  return [...byId.values()];
}

function lowerCaseHistoryRow(item: RawRow): RawRow {
  const { entryId, version } = item;
  const id = typeof entryId === 'string' ? lowerCaseId(entryId) : entryId;
  const lowered = isObject(version) ? withLowerCaseIds(version) : version;
  return id === entryId && lowered === version ? item : { ...item, entryId: id, version: lowered };
}

function newToHistory(
  history: readonly RawRow[],
  { put, lost }: { readonly put: readonly Found[]; readonly lost: readonly Found[] },
): readonly RawRow[] {
  const textOf = (kind: unknown, version: unknown) => canonicalJson({ kind, version });
  const known = new Set([
    ...history.map(({ kind, version }) => textOf(kind, version)),
    ...put.map(({ kind, row }) => textOf(kind, row)),
  ]);
  return lost.flatMap(({ kind, row }) => {
    const text = textOf(kind, row);
    if (known.has(text)) return [];
    known.add(text);
    return [{ kind, entryId: row['id'], version: row }];
  });
}

/** What the counts missed before, they still miss: the rows are not counted afresh. */
async function countAsRevision(
  transaction: Transaction,
  taken: readonly Found[],
  put: readonly Found[],
): Promise<void> {
  const state = stateFromRow(await transaction.table('meta').get(stateKey));
  if (state === null) return;
  const without = taken.reduce<Counts>(
    (counts, { kind, row }) => countsWithout(counts, kind, rawVersion(row)),
    state,
  );
  const counted = put.reduce<Counts>(
    (counts, { kind, row }) => countsWith(counts, kind, rawVersion(row)),
    without,
  );
  const [last] = await transaction.table<RawRow>('journal').reverse().limit(1).toArray();
  const revision = Math.max(state.revision, Number(last?.['revision'] ?? 0)) + 1;
  await transaction.table('meta').put(rowFromState({ ...state, ...counted, revision }));
  const at = timestampFromDate(new Date());
  await transaction
    .table('journal')
    .add({ revision, id: 'lower-case-ids', action: 'upgrade', at, changes: [] });
}
