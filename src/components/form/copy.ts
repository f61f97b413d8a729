import type { AmountProblem } from '#src/domain/read-amount.ts';

/**
 * What the controls of every form say. `Later.tsx` and `StatusBar.tsx` come with each page's first
 * scripts and bring their own words.
 */
export const copy = {
  cancel: 'Cancel',

  summary: {
    heading: 'There is a problem',
    pageTitle: (title: string) => `Error: ${title}`,
  },

  day: {
    month: 'Month',
    date: 'Day',
    year: 'Year',
    today: 'Today',
  },

  pager: {
    label: (what: string) => `Pages of ${what}`,
    previous: 'Previous',
    next: 'Next',
    range: (first: number, last: number, total: number) =>
      `${first.toLocaleString('en-US')}–${last.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`,
  },

  /** `what` is the amount as a sentence names it: `the number of credits`. */
  amountErrors: {
    missing: (what) => `Enter ${what}, such as 7.25`,
    'decimal-comma': (what) => `Use a decimal point in ${what}, such as 7.25`,
    'not-a-number': (what) => `Enter ${what} as a number, such as 7.25 or 1 1/2`,
    'too-fine': (what) => `Round ${what} to two decimal places`,
    negative: (what) => `Enter ${what} without a minus sign`,
    zero: (what) => `Enter more than 0 for ${what}`,
    'too-large': (what) => `Check ${what}: the most you can enter is 9,999.99`,
  } satisfies Record<AmountProblem, (what: string) => string>,

  /** `what` is the day as a sentence names it: `the first day of the cycle`. */
  dayErrors: {
    missing: (what: string) => `Enter ${what}`,
    missingParts: (parts: readonly string[], what: string) =>
      `Enter the ${parts.join(' and ')} of ${what}`,
    parts: { month: 'month', date: 'day', year: 'year' },
    unclear: (what: string) => `Enter ${what} as month, day and year, such as 3/14/2026`,
    'two-digit-year': (what: string) => `Enter a four-digit year for ${what}`,
    'no-such-month': (what: string) => `Enter a month from 1 to 12 for ${what}`,
    'no-such-day': (what: string) => `Check ${what}: there’s no such date`,
    'out-of-bounds': (what: string) => `Enter a year from 1900 to 2199 for ${what}`,
    'ends-before-start': (end: string, start: string) => `Choose ${end} on or after ${start}`,
  },
};
