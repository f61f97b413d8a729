import type { Transaction } from 'dexie';
import { entityKinds } from '#src/domain/record/record.ts';
import type { EntityKind } from '#src/domain/record/record.ts';
import { isObject } from '#src/tracker/storage/db/row-shape.ts';

/** A stored row of some version, before anything has read it. */
export type RawRow = Readonly<Record<string, unknown>>;

type RowUpgrade = (row: RawRow) => RawRow;

/** What a version of the database does to the rows of the version before. */
export interface RowUpgrades {
  /** Turns an entry's row into its next shape, wherever it stands: live, in the history, in the journal. */
  readonly entries?: { readonly [Kind in EntityKind]?: RowUpgrade };
  /** Turns the rows of other tables into their next shape. */
  readonly rows?: Readonly<Record<string, RowUpgrade>>;
}

/** The upgrade of everything that is stored. Where one row fails, the database stays as it was. */
export function upgradeRows(upgrades: RowUpgrades): (transaction: Transaction) => Promise<void> {
  return async (transaction) => {
    for (const [table, upgrade] of upgradesByTable(upgrades)) {
      await transaction
        .table<RawRow>(table)
        .toCollection()
        .modify((row, context) => {
          context.value = upgrade(row);
        });
    }
  };
}

function upgradesByTable({ entries, rows }: RowUpgrades): [string, RowUpgrade][] {
  const live = entityKinds.flatMap((kind): [string, RowUpgrade][] => {
    const upgrade = entries?.[kind];
    return upgrade === undefined ? [] : [[kind, exceptTombstones(upgrade)]];
  });
  const kept: [string, RowUpgrade][] =
    entries === undefined
      ? []
      : [
          [
            'history',
            (row) => ({ ...row, version: upgraded(entries, row['kind'], row['version']) }),
          ],
          ['journal', (row) => ({ ...row, changes: upgradedChanges(entries, row['changes']) })],
        ];
  return [...live, ...kept, ...Object.entries(rows ?? {})];
}

type Entries = NonNullable<RowUpgrades['entries']>;

function upgradedChanges(entries: Entries, changes: unknown): unknown {
  if (!Array.isArray(changes)) return changes;
  return changes.map((change: unknown) =>
    isObject(change)
      ? {
          ...change,
          before: upgraded(entries, change['kind'], change['before']),
          after: upgraded(entries, change['kind'], change['after']),
        }
      : change,
  );
}

/** Rows of kinds that do not change, and what is no row at all, stay as they are. */
function upgraded(entries: Entries, kind: unknown, row: unknown): unknown {
  const upgrade = entityKinds.find((known) => known === kind && entries[known] !== undefined);
  if (upgrade === undefined || !isObject(row)) return row;
  return exceptTombstones(entries[upgrade] ?? ((same) => same))(row);
}

/** A tombstone has the same shape in every version. */
function exceptTombstones(upgrade: RowUpgrade): RowUpgrade {
  return (row) => ('shrunk' in row ? row : upgrade(row));
}
