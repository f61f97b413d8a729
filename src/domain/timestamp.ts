import type { Brand } from '#src/domain/brand.ts';

/**
 * A moment in UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`: the text form sorts in order of time.
 */
export type Timestamp = Brand<string, 'Timestamp'>;

export function isTimestamp(text: unknown): text is Timestamp {
  if (typeof text !== 'string') return false;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
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
