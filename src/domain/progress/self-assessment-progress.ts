import { shortfall, sumOf } from '#src/domain/amount.ts';
import { earnedIn, partly } from '#src/domain/progress/judge.ts';
import { milestonesIn } from '#src/domain/progress/milestones-in.ts';
import { paceOf } from '#src/domain/progress/pace.ts';
import type { SelfAssessmentProgress } from '#src/domain/progress/progress.ts';
import {
  isOwn,
  ownTarget,
  type CriterionOf,
  type SpanFacts,
} from '#src/domain/progress/span-facts.ts';
import { stateByPace } from '#src/domain/progress/total-progress.ts';

/**
 * The self-assessment part of what counts, against the minimum. Without a minimum the
 * state is not known, whatever was earned; milestones only say that participation is under way.
 */
export function selfAssessmentProgress(
  criterion: CriterionOf<'self-assessment'>,
  facts: SpanFacts,
): SelfAssessmentProgress {
  const { certification, span, today, balance } = facts;
  const minimum = ownTarget(certification, criterion) ?? criterion.minimum;
  const working = partly(
    facts.working,
    ({ selfAssessment }) => selfAssessment,
    'no-self-assessment',
  );
  const earned = sumOf([earnedIn(working), balance.selfAssessment]);
  const pace = minimum === null ? null : paceOf(earned, minimum, span, today);
  return {
    kind: 'self-assessment',
    criterion,
    state:
      minimum === null || pace === null
        ? 'not-known'
        : stateByPace(earned, { minimum, pace }, facts),
    isOwnTarget: isOwn(certification, criterion),
    ...working,
    minimum,
    earned,
    fromOpeningBalance: balance.selfAssessment,
    missing: minimum === null ? null : shortfall(minimum, earned),
    pace,
    milestones: milestonesIn(facts, criterion.metByMilestone),
  };
}
