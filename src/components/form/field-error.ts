import type { AmountProblem } from '#src/domain/read-amount.ts';
import type { DayParts, DayProblem } from '#src/domain/read-day.ts';
import { copy } from '#src/components/form/copy.ts';
import { dayControlId } from '#src/components/form/day-in-form.ts';

/** What is wrong with a field and what to do, to show at the field and in the summary. */
export interface FieldError {
  /** The field's id. */
  readonly field: string;
  /** The id of the control that the summary leads to, where it is not the field's. */
  readonly control?: string;
  readonly message: string;
}

/** The message for `field`, if it has one. */
export function messageFor(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

/** @param what The amount as a sentence names it: `the number of credits`. */
export function amountError(field: string, problem: AmountProblem, what: string): FieldError {
  return { field, message: copy.amountErrors[problem](what) };
}

/** @param what The day as a sentence names it: `the first day of the cycle`. */
export function dayError(field: string, problem: DayProblem, what: string): FieldError {
  const part = partOf(problem);
  return { field, control: dayControlId(field, part), message: dayMessage(problem, what) };
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

function dayMessage(problem: DayProblem, what: string): string {
  const { dayErrors } = copy;
  switch (problem.kind) {
    case 'missing': {
      const parts = problem.parts.map((part) => dayErrors.parts[part]);
      return parts.length === 3 ? dayErrors.missing(what) : dayErrors.missingParts(parts, what);
    }
    case 'impossible':
      return dayErrors[problem.part === 'month' ? 'no-such-month' : 'no-such-day'](what);
    case 'unclear':
    case 'two-digit-year':
    case 'out-of-bounds':
      return dayErrors[problem.kind](what);
  }
}
