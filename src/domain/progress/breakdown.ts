import { smallerOf, sumOf, type Amount } from '#src/domain/amount.ts';
import type { Day, Period } from '#src/domain/day.ts';
import { largestAward, type Counting } from '#src/domain/progress/counting.ts';
import type {
  Counted,
  Excluded,
  Exclusion,
  CreditBreakdown,
} from '#src/domain/progress/progress.ts';
import type { Award, Credit } from '#src/domain/record/credit.ts';

/** What credits are judged by. */
export interface CountingTerms extends Counting {
  /** Both ends included. */
  readonly span: Period;
  /** Credits dated on or before this day are in the opening balance; `null` without one. */
  readonly balanceAsOf: Day | null;
  readonly today: Day;
}

/**
 * Which of `credits`, all live, count by their day and type, each with the award that
 * counts and in full. Every credit is in exactly one of the lists, in the order given.
 */
export function breakDown(credits: readonly Credit[], terms: CountingTerms): CreditBreakdown {
  const counted: Counted[] = [];
  const excluded: Excluded[] = [];
  for (const credit of credits) {
    const verdict = exclusionByDay(credit, terms) ?? awardOf(credit, terms);
    if (typeof verdict === 'string') excluded.push({ credit, because: verdict });
    else counted.push(countedAs(credit, verdict, terms.today));
  }
  return { counted, excluded };
}

/**
 * The part of `breakdown` that `partOf` names. What counted but has no such part moves to
 * the excluded; a part is never more than the award that counted.
 */
export function narrowBreakdown(
  breakdown: CreditBreakdown,
  partOf: (credit: Credit) => Amount,
  because: Exclusion,
): CreditBreakdown {
  const counted: Counted[] = [];
  const excluded: Excluded[] = [...breakdown.excluded];
  for (const whole of breakdown.counted) {
    const amount = smallerOf(partOf(whole.credit), whole.amount);
    if (amount > 0) counted.push({ ...whole, amount });
    else excluded.push({ credit: whole.credit, because });
  }
  return { counted, excluded };
}

/** The amounts of what counted. */
export function earnedIn({ counted }: Pick<CreditBreakdown, 'counted'>): Amount {
  return sumOf(counted.map(({ amount }) => amount));
}

/** The credit whose type may or may not count: the largest such award of each. */
export function uncertainIn({ excluded }: CreditBreakdown, { uncertain }: Counting): Amount {
  return sumOf(
    excluded
      .filter(({ because }) => because === 'type-not-known')
      .flatMap(({ credit }) => largestAward(credit, uncertain)?.amount ?? []),
  );
}

/** Planned credit that would count once completed; a planned day that has passed is no forecast. */
export function plannedIn({ excluded }: CreditBreakdown, terms: CountingTerms): Amount {
  const asCompleted = excluded
    .filter(({ credit, because }) => because === 'planned' && credit.completedOn >= terms.today)
    .map(({ credit }): Credit => ({ ...credit, status: 'completed' }));
  return earnedIn(breakDown(asCompleted, terms));
}

function exclusionByDay(
  { status, completedOn }: Credit,
  { span, balanceAsOf }: CountingTerms,
): Exclusion | undefined {
  if (status === 'planned') return 'planned';
  if (completedOn < span.start) return 'before-span';
  if (completedOn > span.end) return 'after-span';
  if (balanceAsOf !== null && completedOn <= balanceAsOf) return 'in-opening-balance';
  return undefined;
}

function awardOf(credit: Credit, { counting, uncertain }: Counting): Award | Exclusion {
  const award = largestAward(credit, counting);
  if (award !== undefined) return award;
  return largestAward(credit, uncertain) === undefined ? 'type-does-not-count' : 'type-not-known';
}

function countedAs(credit: Credit, { amount, creditType }: Award, today: Day): Counted {
  return { credit, amount, creditType, isDatedAhead: credit.completedOn > today };
}
