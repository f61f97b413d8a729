import type { Amount } from '#src/domain/amount.ts';
import type { Criterion, Edition, Requirement } from '#src/domain/content/requirement.ts';
import type { CreditType } from '#src/domain/credit-type.ts';

/** A number of an edition that a physician's dashboard may show otherwise. */
export type AdjustableCriterion =
  | { readonly id: string; readonly kind: 'amount'; readonly minimum: Amount | null }
  | { readonly id: string; readonly kind: 'share'; readonly atLeast: number }
  | { readonly id: string; readonly kind: 'times'; readonly times: number };

export interface SetupEdition extends Pick<
  Edition,
  'effectiveFrom' | 'effectiveTo' | 'cycleYears' | 'stageYears'
> {
  readonly adjustable: readonly AdjustableCriterion[];
  readonly counting: readonly CreditType[];
}

/** What setup needs of a requirement: to choose it, to suggest a cycle, to adjust its numbers. */
export interface SetupRule extends Pick<Requirement, 'name' | 'status' | 'appliesTo'> {
  readonly id: string;
  readonly editions: readonly SetupEdition[];
}

export function setupRule(id: string, requirement: Requirement): SetupRule {
  const { name, status, appliesTo, editions } = requirement;
  return { id, name, status, appliesTo, editions: editions.map(setupEdition) };
}

function setupEdition(edition: Edition): SetupEdition {
  const { effectiveFrom, effectiveTo, cycleYears, stageYears, criteria } = edition;
  const total = criteria.find((criterion) => criterion.kind === 'total');
  return {
    effectiveFrom,
    effectiveTo,
    cycleYears,
    stageYears,
    adjustable: criteria.flatMap((criterion) => adjustable(criterion) ?? []),
    counting: total?.counting ?? [],
  };
}

function adjustable(criterion: Criterion): AdjustableCriterion | undefined {
  const { id } = criterion;
  switch (criterion.kind) {
    case 'total':
    case 'self-assessment':
      return { id, kind: 'amount', minimum: criterion.minimum };
    case 'share':
      return { id, kind: 'share', atLeast: criterion.atLeast };
    case 'occurrences':
      return { id, kind: 'times', times: criterion.times };
    case 'pace':
      return undefined;
  }
}
