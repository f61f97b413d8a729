import type { Brand } from '#src/domain/brand.ts';
import { beginsWithRealDay } from '#src/domain/calendar.ts';

/**
 * A moment in UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`: the text form sorts in order of time.
 */
export type Timestamp = Brand<string, 'Timestamp'>;

export function isTimestamp(text: unknown): text is Timestamp {
  if (typeof text !== 'string') return false;
  const isWritten = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(text);
  return isWritten && beginsWithRealDay(text);
}

export function timestampFromDate(date: Date): Timestamp {
  return date.toISOString() as Timestamp;
}

/**
 * When an edit made at `now` takes effect: the later of now and one millisecond
 * after the version it replaces, so a slow clock cannot lose an edit.
 */
export function editTime(now: Timestamp, replaced: Timestamp | undefined): Timestamp {
  if (replaced === undefined) return now;
  const next = new Date(Date.parse(replaced) + 1).toISOString() as Timestamp;
  return next > now ? next : now;
}
