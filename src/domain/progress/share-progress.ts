import {
  type Amount,
  amountFromHundredths,
  noCredit,
  shortfall,
  sumOf,
} from '#src/domain/amount.ts';
import { earnedIn, narrowBreakdown } from '#src/domain/progress/breakdown.ts';
import type { ProgressState, ShareProgress } from '#src/domain/progress/progress.ts';
import {
  type CriterionOf,
  isOwn,
  ownTarget,
  type SpanFacts,
  totalEarned,
  totalMinimum,
} from '#src/domain/progress/span-facts.ts';
import { stateOf } from '#src/domain/progress/state.ts';
import type { Certification } from '#src/domain/record/certification.ts';

/** The part of what counts toward the total that relates to the certificate's own field. */
export function shareProgress(criterion: CriterionOf<'share'>, facts: SpanFacts): ShareProgress {
  const { certification, balance } = facts;
  const { field } = certification;
  const atLeast = percentOf(criterion, facts);
  const breakdown = narrowBreakdown(
    facts.breakdown,
    (credit) => credit.related[field] ?? noCredit,
    'nothing-related',
  );
  const total = totalEarned(facts);
  const related = sumOf([earnedIn(breakdown), balance.related]);
  return {
    kind: 'share',
    criterion,
    state: shareState(atLeast, { total, related }, facts),
    isOwnTarget: isOwn(certification, criterion),
    ...breakdown,
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
): ProgressState {
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

/**
 * Whether the share of `certification` is information: a subspecialty's is where an active
 * PM&R certification is among the live `certifications`, for the board's two halves are not
 * said to add up (reciprocity).
 */
function isInformation(
  { field }: Pick<Certification, 'field'>,
  certifications: readonly Certification[],
): boolean {
  return (
    field !== 'pmr' &&
    certifications.some((other) => other.field === 'pmr' && other.status === 'active')
  );
}

/*
 * A share is `percent` of a hundred, amounts are hundredths of a credit: every product
 * is a whole number far below 2^53, and every division rounds up to a whole hundredth.
 */

/** The related credit that the share asks of `total`, rounded up to 0.01. */
export function shareOf(percent: number, total: Amount): Amount {
  return amountFromHundredths(Math.ceil((percent * total) / 100));
}

/** Whether `related` is at least the share of `total`; a share of nothing never holds. */
export function holds(percent: number, total: Amount, related: Amount): boolean {
  return total > 0 && related * 100 >= percent * total;
}

/**
 * The least related credit x, in steps of 0.01, that restores the share when earned now:
 * related + x ≥ share × (total + x), so x ≥ (share × total − related) ÷ (1 − share).
 * `null` where none does: the share is all, and something else was earned.
 */
export function relatedToEarnNow(percent: number, total: Amount, related: Amount): Amount | null {
  const lacking = Math.max(0, percent * total - 100 * related);
  if (lacking === 0) return amountFromHundredths(0);
  return percent < 100 ? amountFromHundredths(Math.ceil(lacking / (100 - percent))) : null;
}

/** What is still to earn up to a minimum, and how much of it should be related. */
export interface NextRelated {
  readonly related: Amount;
  readonly ofNext: Amount;
}

/**
 * How much of the credit still to earn up to `minimum` should be related for the share
 * of the minimum to hold; `null` when nothing is to earn, or when all of it would not do.
 */
export function relatedOfNext(
  percent: number,
  minimum: Amount,
  { total, related }: { readonly total: Amount; readonly related: Amount },
): NextRelated | null {
  const ofNext = shortfall(minimum, total);
  const relatedNext = shortfall(shareOf(percent, minimum), related);
  return ofNext === 0 || relatedNext > ofNext ? null : { related: relatedNext, ofNext };
}
