import { dayFromLocalTime, daysThrough, type Day } from '#src/domain/day.ts';
import { backupCopy as words } from '#src/tracker/session/backup-copy.ts';
import type { Settings } from '#src/tracker/storage/db/tracker-store.ts';

/** `never`, `today`, `41 days ago, 6 changes since`. */
export function backupAge(
  { lastExportAt, changesSinceExport: count }: Settings,
  today: Day,
): string {
  const changes = words.changes(count);
  if (lastExportAt === null) return count === 0 ? words.never : words.neverWith(changes);

  const age = ageOf(daysThrough(dayFromLocalTime(new Date(lastExportAt)), today) - 1);
  return count === 0 ? age : words.since(age, changes);
}

function ageOf(days: number): string {
  if (days <= 0) return words.today;
  return days === 1 ? words.yesterday : words.daysAgo(days);
}
