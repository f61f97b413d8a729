import { milestonesIn } from '#src/domain/progress/milestones-in.ts';
import type { OccurrencesProgress } from '#src/domain/progress/progress.ts';
import { ownTarget, type CriterionOf, type SpanFacts } from '#src/domain/progress/span-facts.ts';
import { stateOf } from '#src/domain/progress/state.ts';

/** How often something was completed inside the span, against the times it is asked for. */
export function occurrencesProgress(
  criterion: CriterionOf<'occurrences'>,
  facts: SpanFacts,
): OccurrencesProgress {
  const { certification, span, today } = facts;
  const own = ownTarget(certification, criterion);
  const times = own === undefined ? criterion.times : Math.ceil(own / 100);
  const milestones = milestonesIn(facts, criterion.milestone);
  const done = milestones.length;
  return {
    kind: 'occurrences',
    criterion,
    state: stateOf({ isMet: done >= times, hasStarted: done > 0, underway: 'open' }, span, today),
    isOwnTarget: own !== undefined,
    times,
    done,
    milestones,
  };
}
