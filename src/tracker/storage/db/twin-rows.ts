import { canonicalJson, compareText } from '#src/domain/record/canonical-json.ts';
import { withLowerCaseIds } from '#src/domain/record/lower-case-ids.ts';
import type { RawRow } from '#src/tracker/storage/db/upgrade-rows.ts';

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
