import type { Catalog } from '#src/domain/content/catalog.ts';
import type { ContentProblem } from '#src/domain/content/content-problem.ts';
import { fileOf } from '#src/domain/content/entries-of.ts';
import { stepPages } from '#src/domain/content/step-paths.ts';
import { firstStep, type Step } from '#src/domain/content/step.ts';

/** What would leave a reader of the questions in a circle, or a step unread. */
export function stepProblems({ steps }: Pick<Catalog, 'steps'>): ContentProblem[] {
  if (steps.size === 0) return [];
  const reached = new Set(stepPages(steps).map(({ id }) => id));
  return [
    ...(steps.has(firstStep) ? [] : [problem(firstStep, 'The first question is missing. Add it.')]),
    ...[...steps.keys()]
      .filter((id) => !reached.has(id))
      .map((id) => problem(id, 'No answer leads here. Add one that does, or delete the file.')),
    ...[...steps.keys()]
      .filter((id) => isInCircle(id, steps))
      .map((id) => problem(id, 'Its answers lead back to it. Make every path end.')),
  ];
}

function isInCircle(id: string, steps: ReadonlyMap<string, Step>): boolean {
  const seen = new Set<string>();
  const waiting = [...following(id, steps)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...following(next, steps));
  }
  return false;
}

function following(id: string, steps: ReadonlyMap<string, Step>): readonly string[] {
  const step = steps.get(id);
  if (step?.kind !== 'question') return [];
  return step.answers.flatMap(({ leadsTo }) => ('step' in leadsTo ? [leadsTo.step] : []));
}

function problem(id: string, says: string): ContentProblem {
  return { file: fileOf('steps', id), field: null, says };
}
