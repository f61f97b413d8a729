import { dayFromLocalTime, type Day } from '#src/domain/day.ts';
import { timestampFromDate, type Timestamp } from '#src/domain/timestamp.ts';

/** The one place in the tracker that asks what time it is. */
export function now(): Timestamp {
  return timestampFromDate(new Date());
}

/** The day on the reader's own calendar. */
export function today(): Day {
  return dayFromLocalTime(new Date());
}

/** How long until the reader's calendar shows another day; daylight saving included. */
export function millisecondsToMidnight(): number {
  const time = new Date();
  const midnight = new Date(time.getFullYear(), time.getMonth(), time.getDate() + 1);
  return midnight.getTime() - time.getTime();
}
