import { shortfall, sumOf, type Amount } from '#src/domain/amount.ts';
import { earnedIn, plannedIn, uncertainIn } from '#src/domain/progress/judge.ts';
import { paceOf } from '#src/domain/progress/pace.ts';
import type { Pace, State, TotalProgress } from '#src/domain/progress/progress.ts';
import {
  isOwn,
  ownTarget,
  type CriterionOf,
  type SpanFacts,
} from '#src/domain/progress/span-facts.ts';
import { stateOf } from '#src/domain/progress/state.ts';

/** The sum of what counts, with the opening balance, against the minimum. */
export function totalProgress(criterion: CriterionOf<'total'>, facts: SpanFacts): TotalProgress {
  const { certification, working, terms, span, today } = facts;
  const minimum = ownTarget(certification, criterion) ?? criterion.minimum;
  const earned = totalEarned(facts);
  const pace = paceOf(earned, minimum, span, today);
  return {
    kind: 'total',
    criterion,
    state: stateByPace(earned, { minimum, pace }, facts),
    isOwnTarget: isOwn(certification, criterion),
    ...working,
    minimum,
    earned,
    fromOpeningBalance: facts.balance.total,
    missing: shortfall(minimum, earned),
    ifUncertainCounts: uncertainIn(working, terms),
    planned: plannedIn(working, terms),
    pace,
  };
}

/** All that counts in the span, opening balance included. */
export function totalEarned({ working, balance }: Pick<SpanFacts, 'working' | 'balance'>): Amount {
  return sumOf([earnedIn(working), balance.total]);
}

/** The minimum that shares and sums of the span refer to; `null` where no total is asked for. */
export function totalMinimum({
  certification,
  edition,
}: Pick<SpanFacts, 'certification' | 'edition'>): Amount | null {
  const total = edition.criteria.find((criterion) => criterion.kind === 'total');
  return total === undefined ? null : (ownTarget(certification, total) ?? total.minimum);
}

/** The state of a sum that an even pace is asked of. */
export function stateByPace(
  earned: Amount,
  { minimum, pace }: { readonly minimum: Amount; readonly pace: Pace },
  { span, today }: Pick<SpanFacts, 'span' | 'today'>,
): State {
  const facts = {
    isMet: earned >= minimum,
    hasStarted: earned > 0,
    underway: stateUnderway(pace),
  };
  return stateOf(facts, span, today);
}

function stateUnderway({ ahead }: Pace): State {
  return ahead < 0 ? 'behind-pace' : 'on-pace';
}
