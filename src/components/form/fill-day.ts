import type { Day } from '#src/domain/day.ts';
import type { DayParts } from '#src/domain/read-day.ts';
import { dayControlId } from '#src/components/form/day-error.ts';

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
