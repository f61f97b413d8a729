import type { Criterion } from '#src/domain/content/requirement.ts';
import type {
  AdviceState,
  CriterionProgress,
  OccurrencesProgress,
  PaceProgress,
  SelfAssessmentProgress,
  TotalProgress,
} from '#src/domain/progress/progress.ts';
import { shareProgress } from '#src/domain/progress/share-progress.ts';
import {
  type CriterionOf,
  isOwn,
  milestonesIn,
  ownTarget,
  type SpanFacts,
  totalEarned,
} from '#src/domain/progress/span-facts.ts';
import { type Amount, amountFromHundredths, shortfall, sumOf } from '#src/domain/amount.ts';
import {
  earnedIn,
  narrowBreakdown,
  plannedIn,
  uncertainIn,
} from '#src/domain/progress/breakdown.ts';
import {
  daysPerHundredYears,
  elapsedDays,
  paceOf,
  stateByPace,
} from '#src/domain/progress/pace.ts';
import { stateOf } from '#src/domain/progress/state.ts';

/** Measures one criterion of any kind. */
export function criterionProgress(criterion: Criterion, facts: SpanFacts): CriterionProgress {
  switch (criterion.kind) {
    case 'total':
      return totalProgress(criterion, facts);
    case 'share':
      return shareProgress(criterion, facts);
    case 'self-assessment':
      return selfAssessmentProgress(criterion, facts);
    case 'occurrences':
      return occurrencesProgress(criterion, facts);
    case 'pace':
      return paceProgress(criterion, facts);
  }
}

/** The sum of what counts, with the opening balance, against the minimum. */
function totalProgress(criterion: CriterionOf<'total'>, facts: SpanFacts): TotalProgress {
  const { certification, breakdown, terms, span, today } = facts;
  const minimum = ownTarget(certification, criterion) ?? criterion.minimum;
  const earned = totalEarned(facts);
  const pace = paceOf(earned, minimum, span, today);
  return {
    kind: 'total',
    criterion,
    state: stateByPace(earned, { minimum, pace }, facts),
    isOwnTarget: isOwn(certification, criterion),
    ...breakdown,
    minimum,
    earned,
    fromOpeningBalance: facts.balance.total,
    missing: shortfall(minimum, earned),
    ifUncertainCounts: uncertainIn(breakdown, terms),
    planned: plannedIn(breakdown, terms),
    pace,
  };
}

/**
 * The self-assessment part of what counts, against the minimum. Without a minimum the
 * state is not known, whatever was earned; milestones only say that participation is under way.
 */
function selfAssessmentProgress(
  criterion: CriterionOf<'self-assessment'>,
  facts: SpanFacts,
): SelfAssessmentProgress {
  const { certification, span, today, balance } = facts;
  const minimum = ownTarget(certification, criterion) ?? criterion.minimum;
  const breakdown = narrowBreakdown(
    facts.breakdown,
    ({ selfAssessment }) => selfAssessment,
    'no-self-assessment',
  );
  const earned = sumOf([earnedIn(breakdown), balance.selfAssessment]);
  const pace = minimum === null ? null : paceOf(earned, minimum, span, today);
  return {
    kind: 'self-assessment',
    criterion,
    state:
      minimum === null || pace === null
        ? 'not-known'
        : stateByPace(earned, { minimum, pace }, facts),
    isOwnTarget: isOwn(certification, criterion),
    ...breakdown,
    minimum,
    earned,
    fromOpeningBalance: balance.selfAssessment,
    missing: minimum === null ? null : shortfall(minimum, earned),
    pace,
    milestones: milestonesIn(facts, criterion.metByMilestone),
  };
}

/** How often something was completed inside the span, against the times required. */
function occurrencesProgress(
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

/** The average per year so far, beside the advice. */
function paceProgress(criterion: CriterionOf<'pace'>, facts: SpanFacts): PaceProgress {
  const { certification, span, today } = facts;
  const perYear = ownTarget(certification, criterion) ?? criterion.perYear;
  const earned = totalEarned(facts);
  const averagePerYear = averageOf(earned, elapsedDays(span, today));
  return {
    kind: 'pace',
    criterion,
    state: adviceState({ perYear, averagePerYear, earned }, facts),
    isOwnTarget: isOwn(certification, criterion),
    perYear,
    averagePerYear,
    earned,
  };
}

/** Per year of 365.25 days, rounded down to 0.01; `null` before the first day. */
function averageOf(earned: Amount, elapsed: number): Amount | null {
  if (elapsed === 0) return null;
  return amountFromHundredths(Math.floor((earned * daysPerHundredYears) / (elapsed * 100)));
}

/** Advice is met only once the span has ended, and never short. */
function adviceState(
  { perYear, averagePerYear, earned }: Pick<PaceProgress, 'perYear' | 'averagePerYear' | 'earned'>,
  { span, today }: Pick<SpanFacts, 'span' | 'today'>,
): AdviceState {
  const hasEnded = today > span.end;
  if (averagePerYear === null) return 'not-started';
  if (earned === 0 && perYear > 0 && !hasEnded) return 'not-started';
  if (averagePerYear < perYear) return hasEnded ? 'below-advice' : 'behind-pace';
  return hasEnded ? 'met' : 'on-pace';
}
