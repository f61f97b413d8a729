import type { Catalog } from '#src/domain/content/catalog.ts';
import { fileOf } from '#src/domain/content/entries-of.ts';
import type { Finding } from '#src/domain/content/findings/finding.ts';
import { isOverdue } from '#src/domain/content/freshness.ts';
import { checksIn, type CheckedEntry } from '#src/domain/content/last-check.ts';
import { formatDay, type Day } from '#src/domain/day.ts';

/** Entries past the day on which they were to be checked again; the longest overdue first. */
export function staleEntries(catalog: Catalog, today: Day): readonly Finding[] {
  return checksIn(catalog)
    .filter(({ nextCheckDue }) => isOverdue(nextCheckDue, today))
    .toSorted((a, b) => a.nextCheckDue.localeCompare(b.nextCheckDue))
    .map((check) => ({
      kind: 'stale',
      file: fileOf(check.folder, check.id),
      field: null,
      says: `Last checked on ${formatDay(check.checkedOn)}, due by ${formatDay(check.nextCheckDue)}. ${remedyFor(check)}`,
    }));
}

function remedyFor({ folder }: CheckedEntry): string {
  switch (folder) {
    case 'sources':
      return 'Read the page again and set “accessed”.';
    case 'facts':
    case 'changes':
    case 'contradictions':
      return 'Read its sources again and set their “accessed”.';
    default:
      return 'Read its sources again and set “checkedOn”.';
  }
}
