import type { Day } from '#src/domain/day.ts';
import { readDay, type DayParts, type DayProblem } from '#src/domain/read-day.ts';
import type { Result } from '#src/domain/result.ts';

/** The ids of a `DayField`'s three controls; the first is the field's own. */
export function dayControlId(field: string, part: keyof DayParts): string {
  return part === 'month' ? field : `${field}-${part}`;
}

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

/** Writes a day into the three controls of the `DayField` in `form`, as if it had been typed. */
export function fillDay(form: HTMLFormElement | null, field: string, day: Day): void {
  const parts = typedParts(day);
  for (const part of ['month', 'date', 'year'] as const) {
    const control = form?.elements.namedItem(dayControlId(field, part));
    if (!(control instanceof HTMLInputElement)) continue;
    control.value = parts[part];
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** As a person types it: `3`, `14`, `2026`. */
export function typedParts(day: Day): DayParts {
  const [year = '', month = '', date = ''] = day.split('-');
  return { month: String(Number(month)), date: String(Number(date)), year };
}
