import { importPreview } from '#src/domain/record/import-preview.ts';
import { currentItems } from '#src/domain/record/items.ts';
import type { RecordContents } from '#src/domain/record/record.ts';

/** How a backup stands to the record, in entries. */
export interface BackupComparison {
  /** The same in both, deleted ones included. */
  readonly same: number;
  /** What the backup lacks: only in the record, or later there. */
  readonly missing: number;
  /** Only in the backup, or later there. */
  readonly ahead: number;
}

export function comparisonWith(backup: RecordContents, record: RecordContents): BackupComparison {
  const inBackup = new Set(currentItems(backup).map(({ version }) => version.id));
  const onlyHere = currentItems(record).filter(
    ({ version }) => version.deletedAt === null && !inBackup.has(version.id),
  );
  const preview = importPreview(record, backup);
  const laterHere = preview.filter(
    ({ outcome }) => outcome === 'kept' || outcome === 'deleted-here',
  );
  const same = preview.filter(({ outcome }) => outcome === 'unchanged');
  return {
    same: same.length,
    missing: onlyHere.length + laterHere.length,
    ahead: preview.length - same.length - laterHere.length,
  };
}
