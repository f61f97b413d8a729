import type { Day } from '#src/domain/day.ts';
import { readDay, type DayParts, type DayProblem } from '#src/domain/read-day.ts';
import type { Result } from '#src/domain/result.ts';
import { dayControlId } from '#src/components/form/day-error.ts';

/** Reads the day that a `DayField` holds; a whole day typed into one of its controls is one too. */
export function dayInForm(form: FormData, field: string): Result<Day, DayProblem> {
  return dayFromTyped({
    month: textIn(form, dayControlId(field, 'month')),
    date: textIn(form, dayControlId(field, 'date')),
    year: textIn(form, dayControlId(field, 'year')),
  });
}

/** Whether nothing is typed into any control of a `DayField`. */
export function isDayBlank(form: FormData, field: string): boolean {
  const read = dayInForm(form, field);
  return !read.ok && read.problem.kind === 'missing' && read.problem.parts.length === 3;
}

export function dayFromTyped(parts: DayParts): Result<Day, DayProblem> {
  const typed = Object.values(parts).filter((text: string) => text.trim() !== '');
  const [only] = typed;
  if (typed.length !== 1 || only === undefined) return readDay(parts);
  const whole = readDay(only);
  return whole.ok ? whole : readDay(parts);
}

/** The text of a control; empty where there is none. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
