import { amountFromHundredths, type Amount } from '#src/domain/amount.ts';
import { daysPerHundredYears, elapsedDays } from '#src/domain/progress/pace.ts';
import type { AdviceState, PaceProgress } from '#src/domain/progress/progress.ts';
import {
  isOwn,
  ownTarget,
  type CriterionOf,
  type SpanFacts,
} from '#src/domain/progress/span-facts.ts';
import { totalEarned } from '#src/domain/progress/total-progress.ts';

/** The average per year so far, beside the advice. */
export function paceProgress(criterion: CriterionOf<'pace'>, facts: SpanFacts): PaceProgress {
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
