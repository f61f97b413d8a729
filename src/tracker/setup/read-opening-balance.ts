import { noCredit, type Amount } from '#src/domain/amount.ts';
import { isWithin, type Day, type Period } from '#src/domain/day.ts';
import type { OpeningBalance } from '#src/domain/record/certification.ts';
import type { FormReader } from '#src/components/form/form-reader.ts';

const part = { isZeroAllowed: true };

/** `null` where all of it is blank. The day and the credits in all need each other; the parts may be blank. */
export function readOpeningBalance(
  read: FormReader,
  cycle: Period | undefined,
): OpeningBalance | null {
  const earlierErrors = read.errors.length;
  const asOf = read.optionalDay('balance-day', 'the day of the opening balance');
  const amount = (name: string, what: string) => read.optionalAmount(`balance-${name}`, what, part);
  const total = amount('total', 'the credits of the opening balance');
  const related = amount('related', 'the related credits of the balance');
  const selfAssessment = amount('self-assessment', 'the self-assessment credits of the balance');
  if (read.errors.length > earlierErrors) return null;
  if ([asOf, total, related, selfAssessment].every((typed) => typed === undefined)) return null;

  checkDay(read, asOf, cycle);
  if (total === undefined) {
    read.refuse('balance-total', 'Enter the credits of the opening balance, or clear its day');
  }
  checkPart(read, 'related', related, total);
  checkPart(read, 'self-assessment', selfAssessment, total);
  if (asOf === undefined || total === undefined) return null;
  return { asOf, total, related: related ?? noCredit, selfAssessment: selfAssessment ?? noCredit };
}

function checkDay(read: FormReader, asOf: Day | undefined, cycle: Period | undefined): void {
  if (asOf === undefined) {
    read.refuse('balance-day', 'Enter the day of the opening balance, or clear its credits');
  } else if (cycle !== undefined && !isWithin(asOf, cycle)) {
    read.refuse('balance-day', 'Choose a day within the cycle for the opening balance');
  }
}

function checkPart(
  read: FormReader,
  name: string,
  amount: Amount = noCredit,
  total: Amount | undefined,
): void {
  if (total === undefined || amount <= total) return;
  read.refuse(`balance-${name}`, `Enter no more ${name} credits than the balance has in all`);
}
