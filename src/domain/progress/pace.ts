import { amountFromHundredths, shortfall, type Amount } from '#src/domain/amount.ts';
import { addDays, daysThrough, type Day, type Period } from '#src/domain/day.ts';
import type { Pace, ProgressState } from '#src/domain/progress/progress.ts';
import { stateOf } from '#src/domain/progress/state.ts';

/** With fewer days left, a number per month would ask for more than there is time for. */
const fewestDaysForMonths = 31;

/** Days in 100 years of 365.25 days: keeps the fractions of a year whole numbers. */
export const daysPerHundredYears = 36_525;

/** The sum that a steady pace toward `minimum` has reached on `today`, and what it takes to catch up. */
export function paceOf(earned: Amount, minimum: Amount, span: Period, today: Day): Pace {
  const days = daysThrough(span.start, span.end);
  const mark = amountFromHundredths(Math.floor((minimum * elapsedDays(span, today)) / days));
  const daysLeft = daysAfter(today, span);
  return {
    mark,
    ahead: earned - mark,
    perMonth: perMonth(shortfall(minimum, earned), daysLeft),
    daysLeft,
  };
}

/** Days of the span from its first through `today`: 0 before it, all of them after it. */
export function elapsedDays({ start, end }: Period, today: Day): number {
  return Math.max(0, daysThrough(start, today < end ? today : end));
}

/** Days of the span that come after `today`. */
function daysAfter(today: Day, { start, end }: Period): number {
  if (today >= end) return 0;
  const next = addDays(today, 1);
  return daysThrough(next > start ? next : start, end);
}

function perMonth(missing: Amount, daysLeft: number): Amount | null {
  if (missing === 0 || daysLeft < fewestDaysForMonths) return null;
  const monthsLeftTimes = daysLeft * 12 * 100;
  return amountFromHundredths(Math.ceil((missing * daysPerHundredYears) / monthsLeftTimes));
}

/** The state of a sum that is measured by pace. */
export function stateByPace(
  earned: Amount,
  { minimum, pace }: { readonly minimum: Amount; readonly pace: Pace },
  { span, today }: { readonly span: Period; readonly today: Day },
): ProgressState {
  const facts = {
    isMet: earned >= minimum,
    hasStarted: earned > 0,
    underway: stateUnderway(pace),
  };
  return stateOf(facts, span, today);
}

function stateUnderway({ ahead }: Pace): ProgressState {
  return ahead < 0 ? 'behind-pace' : 'on-pace';
}
