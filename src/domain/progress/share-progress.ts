import { noCredit, shortfall, sumOf, type Amount } from '#src/domain/amount.ts';
import { isInformation } from '#src/domain/progress/is-information.ts';
import { earnedIn, partly } from '#src/domain/progress/judge.ts';
import type { ShareProgress, State } from '#src/domain/progress/progress.ts';
import {
  holds,
  relatedOfNext,
  relatedToEarnNow,
  shareOf,
} from '#src/domain/progress/share-numbers.ts';
import {
  isOwn,
  ownTarget,
  type CriterionOf,
  type SpanFacts,
} from '#src/domain/progress/span-facts.ts';
import { stateOf } from '#src/domain/progress/state.ts';
import { totalEarned, totalMinimum } from '#src/domain/progress/total-progress.ts';

/** The part of what counts toward the total that relates to the certificate's own field. */
export function shareProgress(criterion: CriterionOf<'share'>, facts: SpanFacts): ShareProgress {
  const { certification, balance } = facts;
  const { field } = certification;
  const atLeast = percentOf(criterion, facts);
  const working = partly(
    facts.working,
    (credit) => credit.related[field] ?? noCredit,
    'nothing-related',
  );
  const total = totalEarned(facts);
  const related = sumOf([earnedIn(working), balance.related]);
  return {
    kind: 'share',
    criterion,
    state: shareState(atLeast, { total, related }, facts),
    isOwnTarget: isOwn(certification, criterion),
    ...working,
    field,
    atLeast,
    ...shareNumbers(atLeast, { total, related }, totalMinimum(facts)),
    isInformation: isInformation(certification, facts.entries.certifications),
  };
}

interface Sums {
  readonly total: Amount;
  readonly related: Amount;
}

/** In hundredths; an own target beyond the whole means the whole. */
function percentOf(criterion: CriterionOf<'share'>, { certification }: SpanFacts): number {
  const own = ownTarget(certification, criterion);
  return own === undefined ? Math.round(criterion.atLeast * 100) : Math.min(own, 100);
}

function shareNumbers(percent: number, sums: Sums, minimum: Amount | null) {
  const { total, related } = sums;
  const needed = shareOf(percent, total);
  return {
    total,
    related,
    needed,
    next: minimum === null ? null : relatedOfNext(percent, minimum, sums),
    missingOfLogged: shortfall(needed, related),
    missingIfEarnedNow: relatedToEarnNow(percent, total, related),
    ofMinimum: ofMinimum(percent, sums, minimum),
  };
}

function ofMinimum(percent: number, { total, related }: Sums, minimum: Amount | null) {
  if (minimum === null || total <= minimum) return null;
  const needed = shareOf(percent, minimum);
  return { needed, isMet: related >= needed };
}

function shareState(
  percent: number,
  { total, related }: Sums,
  { certification, entries, span, today }: SpanFacts,
): State {
  return stateOf(
    {
      isMet: holds(percent, total, related),
      hasStarted: total > 0,
      underway: 'open',
      ended: isInformation(certification, entries.certifications) ? 'open' : 'short',
    },
    span,
    today,
  );
}
