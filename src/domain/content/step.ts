import { z } from 'zod';

import { citationsSchema } from '#src/domain/content/citation.ts';
import { textSchema, idSchema, daySchema } from '#src/domain/content/written-values.ts';

/** Where an answer leads: to a requirement's page, or to another step. */
const destinationSchema = z.union([
  z.strictObject({ requirement: idSchema }),
  z.strictObject({ step: idSchema }),
]);
export type Destination = z.infer<typeof destinationSchema>;

const answerSchema = z.strictObject({
  id: idSchema.describe('Part of the next page’s address. Unique within its question.'),
  text: textSchema,
  hint: textSchema.nullable().describe('How to tell; `null` for none.'),
  leadsTo: destinationSchema,
});

/** A question on the way to the requirement that applies. */
const questionSchema = z.strictObject({
  kind: z.literal('question'),
  title: textSchema.describe('It ends with a question mark.'),
  text: textSchema.describe('Why it matters, or where to look.'),
  answers: z.array(answerSchema).min(2, 'Add at least two answers.'),
  citations: citationsSchema,
  checkedOn: daySchema,
});

/** Where the facts decide no further: what is known, what is not, what to do. */
const endingSchema = z.strictObject({
  kind: z.literal('ending'),
  title: textSchema,
  text: textSchema,
  advice: z.array(textSchema).min(1, 'Say what to do next.').describe('What to do next, in order.'),
  requirements: z.array(idSchema).describe('Ids of requirements worth reading in the meantime.'),
  unknowns: z.array(idSchema).describe('Ids of the open questions behind it.'),
  citations: citationsSchema,
  checkedOn: daySchema,
});

/** A step of “which requirement applies to me?”; the one called `start` comes first. */
export const stepSchema = z.discriminatedUnion('kind', [
  questionSchema.refine(
    ({ answers }) => new Set(answers.map(({ id }) => id)).size === answers.length,
    { path: ['answers'], error: 'Two answers have the same id. Give each its own.' },
  ),
  endingSchema,
]);
export type Step = z.infer<typeof stepSchema>;
export type Question = Extract<Step, { kind: 'question' }>;
export type Ending = Extract<Step, { kind: 'ending' }>;
export type Answer = Question['answers'][number];

export const firstStep = 'start';

/** An answer that was given on the way. */
interface GivenAnswer {
  /** The answer ids before this one, joined by slashes: where the question stands. */
  readonly askedAt: string;
  readonly question: Question;
  readonly answer: Answer;
}

/** One page of the way: a step, and the answers that lead there. */
export interface StepPage {
  /** Answer ids joined by slashes; empty for the first question. */
  readonly address: string;
  readonly id: string;
  readonly step: Step;
  readonly given: readonly GivenAnswer[];
}

/**
 * Every way through the questions, each as a page: a step that two ways lead to has two pages, so
 * that each can name the answers before it.
 *
 * Expects `steps` without problems: a way that comes back to a step goes no further.
 */
export function stepPages(steps: ReadonlyMap<string, Step>): readonly StepPage[] {
  return pagesFrom({ id: firstStep, given: [], passed: [] }, steps);
}

interface Place {
  readonly id: string;
  readonly given: readonly GivenAnswer[];
  readonly passed: readonly string[];
}

function pagesFrom(
  { id, given, passed }: Place,
  steps: ReadonlyMap<string, Step>,
): readonly StepPage[] {
  const step = steps.get(id);
  if (step === undefined || passed.includes(id)) return [];
  const address = addressOf(given);
  const here: StepPage = { address, id, step, given };
  if (step.kind === 'ending') return [here];
  return [
    here,
    ...step.answers.flatMap((answer) =>
      'step' in answer.leadsTo
        ? pagesFrom(
            {
              id: answer.leadsTo.step,
              given: [...given, { askedAt: address, question: step, answer }],
              passed: [...passed, id],
            },
            steps,
          )
        : [],
    ),
  ];
}

function addressOf(given: readonly GivenAnswer[]): string {
  return given.map(({ answer }) => answer.id).join('/');
}
