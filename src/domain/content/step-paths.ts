import { firstStep, type Answer, type Question, type Step } from '#src/domain/content/step.ts';

/** An answer that was given on the way. */
export interface GivenAnswer {
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
