import { dayFromParts, type Day } from '#src/domain/day.ts';
import { failure, success, type Result } from '#src/domain/result.ts';

/** A day as three typed texts; the month as a number or an English name. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly date: string;
}

/**
 * Why what was typed is no day.
 *
 * - `missing`: these parts are empty.
 * - `unclear`: not in any form that can only mean one day.
 * - `two-digit-year`: `3/14/26`; the remedy is all four digits, for a guess could be a century off.
 * - `impossible`: the calendar has no such month, or the month no such date.
 * - `out-of-bounds`: a real day before 1900 or after 2199.
 */
export type DayProblem =
  | { readonly kind: 'missing'; readonly parts: readonly (keyof DayParts)[] }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'two-digit-year' }
  | { readonly kind: 'impossible'; readonly part: 'month' | 'date' }
  | { readonly kind: 'out-of-bounds' };

/** In American order. */
const partNames = ['month', 'date', 'year'] as const;

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const weekday = /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?[.,]?\s+/i;

/** In the order they are tried; numbers alone are month first, the American way. */
const forms = [
  /^(?<year>\d{4})(\s?[-/]\s?)(?<month>\d{1,2})\2(?<date>\d{1,2})$/,
  /^(?<month>\d{1,2})(\s?[-/]\s?|\s)(?<date>\d{1,2})\2(?<year>\d{2}|\d{4})$/,
  /^(?<month>[a-z]+)\.?[\s-]*(?<date>\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+|-)(?<year>\d{2}|\d{4})$/i,
  /^(?<date>\d{1,2})(?:st|nd|rd|th)?[\s-]*(?<month>[a-z]+)\.?[\s,-]*(?<year>\d{2}|\d{4})$/i,
];

/**
 * Reads a day as a physician types or pastes it: `3/14/2026`, `03-14-2026`, `2026-03-14`,
 * `March 14, 2026`, `14 Mar 2026`, or its three parts.
 */
export function readDay(typed: string | DayParts): Result<Day, DayProblem> {
  return typeof typed === 'string' ? readText(typed.trim()) : readParts(typed);
}

function readText(text: string): Result<Day, DayProblem> {
  if (text === '') return failure({ kind: 'missing', parts: partNames });

  const bare = text.replace(/\s+/g, ' ').replace(weekday, '');
  const groups = forms.map((form) => form.exec(bare)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return failure({ kind: 'unclear' });

  const { year = '', month = '', date = '' } = groups;
  return readParts({ year, month, date });
}

function readParts(parts: DayParts): Result<Day, DayProblem> {
  const missing = partNames.filter((part) => parts[part].trim() === '');
  if (missing.length > 0) return failure({ kind: 'missing', parts: missing });

  const year = parts.year.trim();
  const month = parts.month.trim();
  const date = parts.date.trim();
  if (!/^\d{1,4}$/.test(year) || !/^\d{1,2}$/.test(date)) return failure({ kind: 'unclear' });
  if (year.length < 4) return failure({ kind: 'two-digit-year' });
  return readNumbers(Number(year), monthNumber(month), Number(date));
}

/** `undefined` for a word that is no month; a number is returned as it is. */
function monthNumber(month: string): number | undefined {
  if (/^\d{1,2}$/.test(month)) return Number(month);

  const word = month.replace(/\.$/, '').toLowerCase();
  if (word === 'sept') return 9;
  const found = monthNames.findIndex((name) => name === word || name.slice(0, 3) === word);
  return found === -1 ? undefined : found + 1;
}

function readNumbers(
  year: number,
  month: number | undefined,
  date: number,
): Result<Day, DayProblem> {
  if (month === undefined) return failure({ kind: 'unclear' });
  if (month < 1 || month > 12) return failure({ kind: 'impossible', part: 'month' });
  if (date < 1 || date > daysOfMonth(year, month)) {
    return failure({ kind: 'impossible', part: 'date' });
  }

  const found = dayFromParts(year, month, date);
  return found === undefined ? failure({ kind: 'out-of-bounds' }) : success(found);
}

function daysOfMonth(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}
