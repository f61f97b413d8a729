import { type Amount, noCredit, smallerOf, sumOf } from '#src/domain/amount.ts';
import type { Criterion, Edition } from '#src/domain/content/requirement.ts';
import { type Day, isWithin, type Period } from '#src/domain/day.ts';
import { countingFor } from '#src/domain/progress/counting.ts';
import { breakDown, type CountingTerms, earnedIn } from '#src/domain/progress/breakdown.ts';
import type { CreditBreakdown } from '#src/domain/progress/progress.ts';
import type { Certification, OpeningBalance } from '#src/domain/record/certification.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Milestone, MilestoneKind } from '#src/domain/record/milestone.ts';

/** One criterion of a kind. */
export type CriterionOf<Kind extends Criterion['kind']> = Extract<Criterion, { kind: Kind }>;

/** The live entries that progress looks at. */
export interface LiveEntries {
  readonly credits: readonly Credit[];
  readonly milestones: readonly Milestone[];
  readonly certifications: readonly Certification[];
}

/** What every criterion of one span is measured with. */
export interface SpanFacts {
  readonly certification: Certification;
  readonly edition: Edition;
  readonly entries: LiveEntries;
  readonly span: Period;
  readonly today: Day;
  readonly terms: CountingTerms;
  readonly balance: Balance;
  /** The credits by day and type alone: the breakdown of the total, and what shares are taken of. */
  readonly breakdown: CreditBreakdown;
}

export function spanFacts(
  certification: Certification,
  edition: Edition,
  entries: LiveEntries,
  { span, today }: { readonly span: Period; readonly today: Day },
): SpanFacts {
  const balance = balanceIn(certification.openingBalance, span);
  const terms = {
    ...countingFor(certification, edition),
    span,
    balanceAsOf: balance.asOf,
    today,
  };
  const breakdown = breakDown(entries.credits, terms);
  return { certification, edition, entries, span, today, terms, balance, breakdown };
}

/** The physician's own target for a criterion, in hundredths of its unit; `undefined` for none. */
export function ownTarget(
  { targets }: Pick<Certification, 'targets'>,
  { id }: Pick<Criterion, 'id'>,
): Amount | undefined {
  return targets[id];
}

/** Whether the physician's own target, or own list of types, is used for a criterion of credits. */
export function isOwn(certification: Certification, criterion: Criterion): boolean {
  return ownTarget(certification, criterion) !== undefined || certification.counting !== null;
}

/** All that counts in the span, opening balance included. */
export function totalEarned({
  breakdown,
  balance,
}: Pick<SpanFacts, 'breakdown' | 'balance'>): Amount {
  return sumOf([earnedIn(breakdown), balance.total]);
}

/** The minimum that shares and sums of the span refer to; `null` where no total is required. */
export function totalMinimum({
  certification,
  edition,
}: Pick<SpanFacts, 'certification' | 'edition'>): Amount | null {
  const total = edition.criteria.find((criterion) => criterion.kind === 'total');
  return total === undefined ? null : (ownTarget(certification, total) ?? total.minimum);
}

/** The part of an opening balance that goes into one span. */
interface Balance {
  /** Credits of the span dated on or before this day are in it; `null` without a balance. */
  readonly asOf: Day | null;
  readonly total: Amount;
  /** To the certification's own field; never more than `total`, as the next. */
  readonly related: Amount;
  readonly selfAssessment: Amount;
}

const noBalance: Balance = {
  asOf: null,
  total: noCredit,
  related: noCredit,
  selfAssessment: noCredit,
};

/**
 * The whole balance belongs to the span that contains its day: the board's number of another
 * stage or cycle must not count where it was not earned.
 */
function balanceIn(balance: OpeningBalance | null, span: Period): Balance {
  if (balance === null || !isWithin(balance.asOf, span)) return noBalance;
  const { asOf, total, related, selfAssessment } = balance;
  return {
    asOf,
    total,
    related: smallerOf(related, total),
    selfAssessment: smallerOf(selfAssessment, total),
  };
}

/** Whether there is a balance that belongs to none of `spans`. */
export function isBalanceOutside(
  balance: OpeningBalance | null,
  spans: readonly Period[],
): boolean {
  return balance !== null && !spans.some((span) => isWithin(balance.asOf, span));
}

/** The live milestones of `kind` inside the span, both ends included; none for `null`. */
export function milestonesIn(
  { entries, span }: Pick<SpanFacts, 'entries' | 'span'>,
  kind: MilestoneKind | null,
): readonly Milestone[] {
  return entries.milestones.filter(
    (milestone) => milestone.kind === kind && isWithin(milestone.completedOn, span),
  );
}
