import { copy } from '#src/components/form/copy.ts';
import type { Amount } from '#src/domain/amount.ts';
import type { Day, Period } from '#src/domain/day.ts';
import { readAmount, type AmountOptions } from '#src/domain/read-amount.ts';
import { amountError, dayError, type FieldError } from '#src/components/form/field-error.ts';
import { dayInForm, isDayBlank, textIn } from '#src/components/form/day-in-form.ts';

/**
 * Reads a submitted form field by field and collects every problem on the way, in order.
 * A method gives `undefined` for what it cannot read; the optional ones for a blank as well.
 * `what` names the field's value in a sentence: `the first day of the cycle`.
 */
export interface FormReader {
  readonly errors: readonly FieldError[];
  text(name: string): string;
  all(name: string): readonly string[];
  day(field: string, what: string): Day | undefined;
  optionalDay(field: string, what: string): Day | undefined;
  amount(field: string, what: string, options?: AmountOptions): Amount | undefined;
  optionalAmount(field: string, what: string, options?: AmountOptions): Amount | undefined;
  /** Two days, the second not before the first. */
  period(start: Named, end: Named): Period | undefined;
  refuse(field: string, message: string): void;
}

interface Named {
  readonly field: string;
  readonly what: string;
}

export function formReader(form: FormData): FormReader {
  const errors: FieldError[] = [];

  const reader: FormReader = {
    errors,
    text: (name) => textIn(form, name),
    all: (name) => form.getAll(name).map(String),

    day(field, what) {
      const read = dayInForm(form, field);
      if (read.ok) return read.value;
      errors.push(dayError(field, read.problem, what));
      return undefined;
    },

    optionalDay: (field, what) => (isDayBlank(form, field) ? undefined : reader.day(field, what)),

    amount(field, what, options) {
      const read = readAmount(textIn(form, field), options);
      if (read.ok) return read.value;
      errors.push(amountError(field, read.problem, what));
      return undefined;
    },

    optionalAmount: (field, what, options) =>
      textIn(form, field) === '' ? undefined : reader.amount(field, what, options),

    period(first, last) {
      const start = reader.day(first.field, first.what);
      const end = reader.day(last.field, last.what);
      if (start === undefined || end === undefined) return undefined;
      if (end >= start) return { start, end };
      reader.refuse(last.field, copy.dayErrors['ends-before-start'](last.what, first.what));
      return undefined;
    },

    refuse: (field, message) => void errors.push({ field, message }),
  };
  return reader;
}
