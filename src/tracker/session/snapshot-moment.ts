import { dayFromLocalTime, formatDay } from '#src/domain/day.ts';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';

/** When a snapshot was taken, on the reader's clock: `March 14, 2026, 3:04 PM`. */
export function snapshotMoment({ at }: Pick<Snapshot, 'at'>): string {
  const moment = new Date(at);
  const time = moment.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  return `${formatDay(dayFromLocalTime(moment))}, ${time}`;
}
