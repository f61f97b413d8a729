import { specialtyNames, isSpecialty } from '#src/domain/specialty.ts';
import type { DraftIssue, DraftProblem } from '#src/domain/log/read-credit-draft.ts';
import type { AmountProblem } from '#src/domain/read-amount.ts';
import type { DayProblem } from '#src/domain/read-day.ts';
import { amountError } from '#src/components/form/amount-error.ts';
import { dayError } from '#src/components/form/day-error.ts';
import type { FieldError } from '#src/components/form/field-error.ts';

type OwnIssue = Exclude<DraftIssue, DayProblem | AmountProblem>;

const messages: Readonly<Record<OwnIssue, (what: string) => string>> = {
  'no-type-name': () => 'Enter the name of the credit type, as the certificate prints it',
  'no-type': () => 'Choose the type of the other award, or remove the line',
  'starts-after-end': () => 'Check the first day: it cannot be after the day of completion',
  'more-than-amount': (what) => `Check ${what}: a part cannot be more than the credits claimed`,
  twice: (what) => `Choose another one for ${what}: this one is there already`,
  'no-topic': () => 'Choose a topic, or remove the line',
};

/** What is wrong with the form, in the words of its fields. */
export function creditErrors(
  problems: readonly DraftProblem[],
  status: 'completed' | 'planned',
): readonly FieldError[] {
  return problems.map(({ field, issue }) => {
    const what = nameOf(field, status);
    if (typeof issue === 'object') return dayError(field, issue, what);
    if (isOwn(issue)) return { field, message: messages[issue](what) };
    return amountError(field, issue, what);
  });
}

function isOwn(issue: OwnIssue | AmountProblem): issue is OwnIssue {
  return Object.hasOwn(messages, issue);
}

/** A field as a sentence names it. */
function nameOf(field: string, status: 'completed' | 'planned'): string {
  const [name = '', part = ''] = field.split('.');
  switch (name) {
    case 'completedOn':
      return status === 'planned' ? 'the day it is planned for' : 'the day you completed it';
    case 'startedOn':
      return 'the first day';
    case 'related':
      return `the credits related to ${isSpecialty(part) ? specialtyNames[part] : part}`;
    case 'selfAssessment':
      return 'the self-assessment credits';
    case 'alsoAs':
      return 'the other award';
    case 'topics':
      return 'the credits on a topic';
    default:
      return 'the credits claimed';
  }
}
