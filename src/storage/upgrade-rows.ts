import type { Transaction } from 'dexie';
import { entityKinds } from '#src/domain/record/record.ts';
import type { DatabaseVersion, RawRow } from '#src/storage/migrations.ts';
import { isObject } from '#src/storage/row-shape.ts';

type RowUpgrade = (row: RawRow) => RawRow;

/** Takes every row that is stored to `version`. Where one fails, the database stays as it was. */
export async function upgradeRows(
  transaction: Transaction,
  version: DatabaseVersion,
): Promise<void> {
  for (const [table, upgrade] of upgradesByTable(version)) {
    await transaction
      .table<RawRow>(table)
      .toCollection()
      .modify((row, context) => {
        context.value = upgrade(row);
      });
  }
}

function upgradesByTable({ entries, rows }: DatabaseVersion): [string, RowUpgrade][] {
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

type Entries = NonNullable<DatabaseVersion['entries']>;

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
