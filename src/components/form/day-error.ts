import type { DayParts, DayProblem } from '#src/domain/read-day.ts';
import type { FieldError } from '#src/components/form/field-error.ts';

const partNames: Readonly<Record<keyof DayParts, string>> = {
  month: 'month',
  date: 'day',
  year: 'year',
};

/** The ids of a day field's three controls; the first is the field's own. */
export function dayControlId(field: string, part: keyof DayParts): string {
  return part === 'month' ? field : `${field}-${part}`;
}

/** @param what The day as a sentence names it: `the cycle’s first day`. */
export function dayError(field: string, problem: DayProblem, what: string): FieldError {
  const part = partOf(problem);
  return { field, control: dayControlId(field, part), message: message(problem, what) };
}

function partOf(problem: DayProblem): keyof DayParts {
  switch (problem.kind) {
    case 'missing':
      return problem.parts[0] ?? 'month';
    case 'impossible':
      return problem.part;
    case 'two-digit-year':
    case 'out-of-bounds':
      return 'year';
    case 'unclear':
      return 'month';
  }
}

function message(problem: DayProblem, what: string): string {
  switch (problem.kind) {
    case 'missing':
      if (problem.parts.length === 3) return `Enter ${what}`;
      return `Enter the ${problem.parts.map((part) => partNames[part]).join(' and ')} of ${what}`;
    case 'unclear':
      return `Enter ${what} as month, day and year, such as 3 14 2026`;
    case 'two-digit-year':
      return `Enter all four digits of the year of ${what}`;
    case 'impossible':
      return problem.part === 'month'
        ? `Enter a month from 1 to 12 for ${what}`
        : `Check ${what}: that month has no such day`;
    case 'out-of-bounds':
      return `Enter a year from 1900 to 2199 for ${what}`;
  }
}
