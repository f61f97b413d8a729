import type { Brand } from '#src/domain/brand.ts';
import { beginsWithRealDay } from '#src/domain/calendar.ts';

/**
 * A day on the calendar, with no time and no time zone: `2025-12-31`.
 *
 * The text form sorts in calendar order, so days compare with `<` and `>=`.
 * Bounds: 1900-01-01 to 2199-12-31.
 */
export type Day = Brand<string, 'Day'>;

/** A run of days, both ends included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

export const earliestDay = '1900-01-01' as Day;
export const latestDay = '2199-12-31' as Day;

const millisecondsPerDay = 86_400_000;

/** Whether `text` is a real day in the form `YYYY-MM-DD` and within the bounds. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return text >= earliestDay && text <= latestDay && beginsWithRealDay(text);
}

/** Throws on anything that is not a real day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** `undefined` when the calendar has no such day. Months count from 1. */
export function dayFromParts(year: number, month: number, date: number): Day | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  return isDay(text) ? text : undefined;
}

/** The day that a local clock shows at `now`. */
export function dayFromLocalTime(now: Date): Day {
  const found = dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (found === undefined) throw new RangeError(`No such day: ${now.toString()}`);
  return found;
}

/** Days since 1970-01-01, counted in UTC, where every day has 24 hours. */
function numberFromDay(text: string): number {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return Math.round(time.getTime() / millisecondsPerDay);
}

function dayFromNumber(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whether `day` falls within `period`; its first and last days count. */
export function isWithin(day: Day, { start, end }: Period): boolean {
  return day >= start && day <= end;
}

/** The day `days` later, negative for earlier; stops at the bounds. */
export function addDays(from: Day, days: number): Day {
  const number = numberFromDay(from) + days;
  if (number <= numberFromDay(earliestDay)) return earliestDay;
  if (number >= numberFromDay(latestDay)) return latestDay;
  return dayFromNumber(number) as Day;
}

/**
 * The same date `months` later, negative for earlier; the month's last day where it has no such
 * date. Stops at the bounds.
 */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const since = year * 12 + month - 1 + months;
  for (const candidate of [date, 30, 29, 28].filter((each) => each <= date)) {
    const found = dayFromParts(Math.floor(since / 12), (since % 12) + 1, candidate);
    if (found !== undefined) return found;
  }
  return months < 0 ? earliestDay : latestDay;
}

/**
 * The same date `years` later, negative for earlier; February 29 becomes February 28 where
 * there is none. Stops at the bounds.
 */
export function addYears(from: Day, years: number): Day {
  return addMonths(from, 12 * years);
}

/** Days from `start` through `end`, both counted; 1 for the same day, 0 or less when `end` is earlier. */
export function daysThrough(start: Day, end: Day): number {
  return numberFromDay(end) - numberFromDay(start) + 1;
}

/** `March 14, 2026` */
export const formatDay = dayFormatter({ month: 'long', day: 'numeric', year: 'numeric' });

/** `Saturday, March 14, 2026` */
export const formatDayInFull = dayFormatter({
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
});

/** `Mar 14, 2026` */
export const formatDayShort = dayFormatter({ month: 'short', day: 'numeric', year: 'numeric' });

/** Makes its formatter at first use, and once: that takes longer than a hundred days to format. */
function dayFormatter(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  let formatter: Intl.DateTimeFormat | undefined;
  const formatted = new Map<Day, string>();
  return (day) => {
    formatter ??= new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
    const text = formatted.get(day) ?? formatter.format(new Date(`${day}T00:00:00Z`));
    formatted.set(day, text);
    return text;
  };
}
