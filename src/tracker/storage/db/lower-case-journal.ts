import { canonicalJson, compareText } from '#src/domain/record/canonical-json.ts';
import { lowerCaseId, withLowerCaseIds } from '#src/domain/record/lower-case-ids.ts';
import { isObject } from '#src/tracker/storage/db/row-shape.ts';
import type { RawRow } from '#src/tracker/storage/db/upgrade-rows.ts';

/** What stands under each spelling of one entry's id at some moment; `null` for nothing. */
type Spellings = Map<unknown, RawRow | null>;

/**
 * The journal rows that change when ids become lower case. Of entries that become one, each action
 * says what it made of the one: taking an import back must not take out the entry that was there
 * before it. So their states are followed from `current` back to the first action.
 *
 * @param journal Oldest first.
 * @param current The rows of each kind before the change.
 */
export function lowerCaseJournal(
  journal: readonly RawRow[],
  current: Readonly<Record<string, readonly RawRow[]>>,
): readonly RawRow[] {
  const twins = twinsIn(journal, current);
  return journal.toReversed().flatMap((action) => {
    const changes = changesOf(action);
    const next = lowerCaseChanges(changes, twins);
    const isSame = next.length === changes.length && next.every((one, at) => one === changes[at]);
    return isSame ? [] : [{ ...action, changes: next }];
  });
}

function lowerCaseChanges(changes: readonly RawRow[], twins: ReadonlyMap<string, Spellings>) {
  const touched = changes.filter((change) => twins.has(placeOf(change)));
  for (const change of touched) setState(twins, change, change['after']);
  const after = winners(touched, twins);
  for (const change of touched.toReversed()) setState(twins, change, change['before']);
  const before = winners(touched, twins);

  const told = new Set<string>();
  return changes.flatMap((change) => {
    const place = placeOf(change);
    if (!twins.has(place)) return [lowerCaseChange(change)];
    if (told.has(place)) return [];
    told.add(place);
    const whole = { ...change, before: before.get(place), after: after.get(place) };
    return canonicalJson(whole.before) === canonicalJson(whole.after) ? [] : [whole];
  });
}

function lowerCaseChange(change: RawRow): RawRow {
  const [before, after] = [change['before'], change['after']].map((row) =>
    isObject(row) ? withLowerCaseIds(row) : row,
  );
  const isSame = before === change['before'] && after === change['after'];
  return isSame ? change : { ...change, before, after };
}

/** The entries that have more than one spelling, and what stands under each now. */
function twinsIn(
  journal: readonly RawRow[],
  current: Readonly<Record<string, readonly RawRow[]>>,
): ReadonlyMap<string, Spellings> {
  const all = new Map<string, Spellings>();
  const spellingsAt = (place: string) => {
    const spellings = all.get(place) ?? new Map<unknown, RawRow | null>();
    all.set(place, spellings);
    return spellings;
  };
  for (const change of journal.flatMap(changesOf)) {
    spellingsAt(placeOf(change)).set(idOf(change), null);
  }
  for (const [kind, rows] of Object.entries(current)) {
    for (const row of rows) spellingsAt(placeOf({ kind, after: row })).set(row['id'], row);
  }
  return new Map([...all].filter(([, spellings]) => spellings.size > 1));
}

function setState(twins: ReadonlyMap<string, Spellings>, change: RawRow, state: unknown): void {
  twins.get(placeOf(change))?.set(idOf(change), isObject(state) ? state : null);
}

function winners(changes: readonly RawRow[], twins: ReadonlyMap<string, Spellings>) {
  return new Map(
    changes.map((change) => {
      const states = [...(twins.get(placeOf(change))?.values() ?? [])];
      return [placeOf(change), winningRow(states.filter((state) => state !== null))];
    }),
  );
}

function changesOf({ changes }: RawRow): readonly RawRow[] {
  return Array.isArray(changes) ? changes.filter(isObject) : [];
}

function placeOf(change: RawRow): string {
  return `${String(change['kind'])} ${lowerCaseId(String(idOf(change)))}`;
}

function idOf({ before, after }: RawRow): unknown {
  if (isObject(after)) return after['id'];
  return isObject(before) ? before['id'] : undefined;
}

/**
 * Of rows of one entry the one that wins a merge, its ids in lower case; `null` for no rows. The
 * order is that of the record's merge, told from the rows alone because they may be damaged.
 */
export function winningRow(rows: readonly RawRow[]): RawRow | null {
  return rows.map(withLowerCaseIds).toSorted(compareRows).at(-1) ?? null;
}

function compareRows(a: RawRow, b: RawRow): number {
  return (
    compareText(String(a['updatedAt']), String(b['updatedAt'])) ||
    deletedness(a) - deletedness(b) ||
    compareText(canonicalJson(a), canonicalJson(b))
  );
}

function deletedness(row: RawRow): number {
  if ('shrunk' in row) return 2;
  return typeof row['deletedAt'] === 'string' ? 1 : 0;
}
