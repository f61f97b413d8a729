import type { AmountProblem } from '#src/domain/read-amount.ts';
import type { FieldError } from '#src/components/form/field-error.ts';

const messages: Readonly<Record<AmountProblem, (what: string) => string>> = {
  missing: (what) => `Enter ${what}, such as 7.25`,
  'decimal-comma': (what) => `Enter ${what} with a point, such as 7.25, not a comma`,
  'not-a-number': (what) => `Enter ${what} as a number, such as 7.25 or 1 1/2`,
  'too-fine': (what) => `Enter ${what} in steps of 0.01, as certificates do`,
  negative: (what) => `Enter ${what} without a minus`,
  zero: (what) => `Enter ${what}; it must be more than 0`,
  'too-large': (what) => `Check ${what}; it can be at most 9,999.99`,
};

/** @param what The amount as a sentence names it: `the credits claimed`. */
export function amountError(field: string, problem: AmountProblem, what: string): FieldError {
  return { field, message: messages[problem](what) };
}
