import type { Amount } from '#src/domain/amount.ts';
import type { Criterion, Edition } from '#src/domain/content/requirement.ts';
import type { Day, Period } from '#src/domain/day.ts';
import { countingFor } from '#src/domain/progress/counting.ts';
import { judge, type Terms } from '#src/domain/progress/judge.ts';
import { balanceIn, type Balance } from '#src/domain/progress/opening-balance.ts';
import type { Working } from '#src/domain/progress/progress.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';

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
  readonly terms: Terms;
  readonly balance: Balance;
  /** The credits by day and type alone: the working of the total, and what shares are taken of. */
  readonly working: Working;
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
  const working = judge(entries.credits, terms);
  return { certification, edition, entries, span, today, terms, balance, working };
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
