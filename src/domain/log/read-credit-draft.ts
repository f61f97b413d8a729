import { noCredit, type Amount } from '#src/domain/amount.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import type { Day } from '#src/domain/day.ts';
import { specialties } from '#src/domain/specialty.ts';
import {
  eachCreditText,
  type CreditDraft,
  type CreditFields,
} from '#src/domain/log/credit-draft.ts';
import { readAmount, type AmountProblem } from '#src/domain/read-amount.ts';
import { readDay, type DayProblem } from '#src/domain/read-day.ts';
import type { Award, Credit } from '#src/domain/record/credit.ts';
import { failure, success, type Result } from '#src/domain/result.ts';

/** What is wrong with one field; the words are the page's. */
export type DraftIssue =
  | DayProblem
  | AmountProblem
  /** The type `other` without a name. */
  | 'no-type-name'
  | 'no-type'
  /** Begins after it was completed. */
  | 'starts-after-end'
  /** A part larger than the credit itself. */
  | 'more-than-amount'
  /** The same type or topic a second time. */
  | 'twice'
  | 'no-topic';

export interface DraftProblem {
  /** The field's name in the draft; parts of it after a point: `related.pmr`, `alsoAs.0.amount`. */
  readonly field: string;
  readonly issue: DraftIssue;
}

/** What the form does not show: how a credit stands with the boards, and its evidence. */
type Kept = Pick<Credit, 'reports' | 'evidence'>;

/** Turns what was typed into a credit's fields, or into every problem at once, in the form's order. */
export function readCreditDraft(
  draft: CreditDraft,
  kept: Kept,
): Result<CreditFields, readonly DraftProblem[]> {
  const problems = new Problems();

  const completedOn = problems.or('completedOn', readDay(draft.completedOn));
  const creditTypeName = draft.creditType === 'other' ? draft.creditTypeName.trim() : null;
  if (creditTypeName === '') problems.add('creditTypeName', 'no-type-name');
  const amount = problems.or('amount', readAmount(draft.amount));

  const part: ReadPart = (field, text) => readPart(field, text, amount, problems);
  const related = readRelated(draft, part);
  const selfAssessment = part('selfAssessment', draft.selfAssessment);
  const alsoAs = readAwards(draft, problems);
  const startedOn = readStart(draft, completedOn, problems);
  const topics = readTopics(draft, part, problems);

  if (problems.all.length > 0 || completedOn === undefined || amount === undefined) {
    return failure(problems.all);
  }
  return success({
    ...kept,
    ...eachCreditText((name) => draft[name].trim()),
    status: draft.status,
    startedOn,
    completedOn,
    amount,
    creditType: draft.creditType,
    creditTypeName,
    alsoAs,
    selfAssessment,
    related,
    topics,
    provider: draft.provider === '' ? null : draft.provider,
    activityFormat: draft.activityFormat,
  });
}

class Problems {
  readonly all: DraftProblem[] = [];

  add(field: string, issue: DraftIssue): void {
    this.all.push({ field, issue });
  }

  /** What was read, or `undefined` and one problem more. */
  or<Value>(field: string, read: Result<Value, DraftIssue>): Value | undefined {
    if (read.ok) return read.value;
    this.add(field, read.problem);
    return undefined;
  }
}

type ReadPart = (field: string, text: string) => Amount;

/** A part of the credit; nothing typed is none of it. */
function readPart(
  field: string,
  text: string,
  whole: Amount | undefined,
  problems: Problems,
): Amount {
  if (text.trim() === '') return noCredit;
  const amount = problems.or(field, readAmount(text, { isZeroAllowed: true })) ?? noCredit;
  if (whole !== undefined && amount > whole) problems.add(field, 'more-than-amount');
  return amount;
}

function readRelated({ related }: CreditDraft, part: ReadPart): Credit['related'] {
  return Object.fromEntries(
    specialties
      .map((field) => [field, part(`related.${field}`, related[field] ?? '')] as const)
      .filter(([, amount]) => amount > 0),
  );
}

/** A row in which nothing was chosen or typed is no award. */
function readAwards({ alsoAs, creditType }: CreditDraft, problems: Problems): readonly Award[] {
  const seen = new Set<CreditType>([creditType]);
  return alsoAs.flatMap(({ key, creditType: type, amount: text }) => {
    if (type === '' && text.trim() === '') return [];
    if (type === '') problems.add(`alsoAs.${key}.creditType`, 'no-type');
    else if (seen.has(type)) problems.add(`alsoAs.${key}.creditType`, 'twice');
    else seen.add(type);
    const amount = problems.or(`alsoAs.${key}.amount`, readAmount(text));
    return amount === undefined || type === '' ? [] : [{ creditType: type, amount }];
  });
}

function readStart(
  { startedOn }: CreditDraft,
  completedOn: Day | undefined,
  problems: Problems,
): Day | null {
  if (`${startedOn.month}${startedOn.date}${startedOn.year}`.trim() === '') return null;
  const start = problems.or('startedOn', readDay(startedOn)) ?? null;
  if (start !== null && completedOn !== undefined && start > completedOn) {
    problems.add('startedOn', 'starts-after-end');
  }
  return start;
}

/** A row in which nothing was chosen or typed is no topic. */
function readTopics({ topics }: CreditDraft, part: ReadPart, problems: Problems): Credit['topics'] {
  const amounts: Record<string, Amount> = {};
  for (const { key, topic, amount: text } of topics) {
    if (topic === '' && text.trim() === '') continue;
    if (topic === '') problems.add(`topics.${key}.topic`, 'no-topic');
    if (Object.hasOwn(amounts, topic)) problems.add(`topics.${key}.topic`, 'twice');
    if (text.trim() === '') problems.add(`topics.${key}.amount`, 'missing');
    amounts[topic] = part(`topics.${key}.amount`, text);
  }
  return amounts;
}
