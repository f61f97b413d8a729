import { dayFromLocalTime, daysThrough, type Day } from '#src/domain/day.ts';
import type { Settings } from '#src/tracker/storage/db/tracker-store.ts';

/** `never`, `today`, `41 days ago, 6 changes since`. */
export function backupAge(
  { lastExportAt, changesSinceExport: count }: Settings,
  today: Day,
): string {
  const changes = `${count} ${count === 1 ? 'change' : 'changes'}`;
  if (lastExportAt === null) return count === 0 ? 'never' : `never, ${changes} not in any file`;

  const since = count === 0 ? '' : `, ${changes} since`;
  const days = daysThrough(dayFromLocalTime(new Date(lastExportAt)), today) - 1;
  if (days <= 0) return `today${since}`;
  return `${days === 1 ? 'yesterday' : `${days} days ago`}${since}`;
}
