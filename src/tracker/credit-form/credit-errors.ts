import { specialtyNames, isSpecialty } from '#src/domain/specialty.ts';
import type { DraftIssue, DraftProblem } from '#src/domain/log/read-credit-draft.ts';
import { amountError, dayError, type FieldError } from '#src/components/form/field-error.ts';
import { copy } from '#src/tracker/credit-form/copy.ts';

/** What is wrong with the form, in the words of its fields. */
export function creditErrors(
  problems: readonly DraftProblem[],
  status: 'completed' | 'planned',
): readonly FieldError[] {
  return problems.map(({ field, issue }) => errorOf(field, issue, nameOf(field, status)));
}

function errorOf(field: string, issue: DraftIssue, what: string): FieldError {
  if (typeof issue === 'object') return dayError(field, issue, what);
  const { errors } = copy;
  switch (issue) {
    case 'no-type-name':
    case 'no-type':
    case 'starts-after-end':
    case 'no-topic':
      return { field, message: errors[issue] };
    case 'more-than-amount':
      return { field, message: errors[issue](what) };
    case 'twice':
      return { field, message: errors[field.startsWith('topics.') ? 'same-topic' : 'same-type'] };
    default:
      return amountError(field, issue, what);
  }
}

function nameOf(field: string, status: 'completed' | 'planned'): string {
  const { fields } = copy;
  const [name = '', part = ''] = field.split('.');
  switch (name) {
    case 'completedOn':
      return status === 'planned' ? fields.plannedFor : fields.completedOn;
    case 'related':
      return fields.related(isSpecialty(part) ? specialtyNames[part] : part);
    case 'startedOn':
    case 'selfAssessment':
    case 'alsoAs':
    case 'topics':
      return fields[name];
    default:
      return fields.amount;
  }
}
