import { noCredit, type Amount } from '#src/domain/amount.ts';
import { isCreditType } from '#src/domain/credit-type.ts';
import { topicIdOf } from '#src/domain/topic-id.ts';
import type { ContentOf } from '#src/domain/record/edits.ts';
import { failure, success, type Result } from '#src/domain/result.ts';
import { ownRequirementCopy } from '#src/tracker/setup/own-requirement-copy.ts';
import type { FieldError } from '#src/components/form/field-error.ts';
import { formReader, type FormReader } from '#src/components/form/form-reader.ts';

const { errors } = ownRequirementCopy;

export type OwnRequirementContent = ContentOf<'requirements'>;

/** A topic that the site offers. */
export interface TopicChoice {
  readonly id: string;
  readonly name: string;
}

/** Turns the submitted form into an own requirement, or into every problem at once. */
export function readOwnRequirementForm(
  form: FormData,
  choices: readonly TopicChoice[] = [],
): Result<OwnRequirementContent, readonly FieldError[]> {
  const read = formReader(form);
  const name = read.text('name');
  if (name === '') read.refuse('name', errors.name);
  const cycle = read.period(
    { field: 'start', what: errors.start },
    { field: 'end', what: errors.end },
  );
  const everyYears = readYears(read);
  const minimum = read.amount('minimum', errors.minimum, { isZeroAllowed: true });
  const topics = readTopics(read, choices);

  if (cycle === undefined || minimum === undefined || read.errors.length > 0) {
    return failure(read.errors);
  }
  const creditTypes = read.all('types').filter(isCreditType);
  return success({ name, cycle, everyYears, minimum, creditTypes, topics });
}

function readYears(read: FormReader): number | null {
  const typed = read.text('every-years');
  if (typed === '') return null;
  const years = Number(typed);
  if (Number.isInteger(years) && years >= 1 && years <= 99) return years;
  read.refuse('every-years', errors.everyYears);
  return null;
}

/** A row without a topic and without an amount is blank; a topic asked for twice is refused. */
function readTopics(
  read: FormReader,
  choices: readonly TopicChoice[],
): OwnRequirementContent['topics'] {
  const topics: { readonly topic: string; readonly minimum: Amount }[] = [];
  for (let row = 0; read.all(topicField(row)).length > 0; row++) {
    const topic = readTopic(read, row, choices);
    if (topic === '' && read.text(topicAmountField(row)) === '') continue;
    if (topic === '' && read.text(ownTopicField(row)) === '') {
      read.refuse(topicField(row), errors.topicMissing);
    }
    if (topics.some((other) => topic !== '' && other.topic === topic)) {
      read.refuse(topicField(row), errors.topicTwice);
    }
    const minimum = read.amount(topicAmountField(row), errors.topicCredits) ?? noCredit;
    topics.push({ topic, minimum });
  }
  return topics;
}

/** What was typed, which may be the name of one that is offered, or else what was chosen; empty for neither. */
function readTopic(read: FormReader, row: number, choices: readonly TopicChoice[]): string {
  const typed = read.text(ownTopicField(row));
  if (typed === '') return read.text(topicField(row));
  const offered = choices.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const id = offered?.id ?? topicIdOf(typed);
  if (id === '') read.refuse(ownTopicField(row), errors.topicWithoutLetters);
  if (read.text(topicField(row)) !== '') {
    read.refuse(ownTopicField(row), errors.topicTwoWays);
  }
  return id;
}

/** The control of a topic that is not among those offered. */
export function ownTopicField(row: number): string {
  return `${topicField(row)}-own`;
}

export function topicField(row: number): string {
  return `topic-${row}`;
}

export function topicAmountField(row: number): string {
  return `topic-${row}-minimum`;
}
