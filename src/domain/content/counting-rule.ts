import type { Edition } from '#src/domain/content/requirement.ts';
import type { CreditType } from '#src/domain/credit-type.ts';

/** Which types one edition of a requirement counts, and which are unclear. */
export interface CountingEdition extends Pick<
  Edition,
  'effectiveFrom' | 'effectiveTo' | 'stageYears'
> {
  readonly counting: readonly CreditType[];
  readonly uncertain: readonly CreditType[];
}

/** What telling the board about a credit needs to know of a requirement. */
export interface CountingRule {
  readonly id: string;
  readonly editions: readonly CountingEdition[];
}

export function countingRule(
  id: string,
  { editions }: { readonly editions: readonly Edition[] },
): CountingRule {
  return { id, editions: editions.map(countingEdition) };
}

/** An edition without a total counts no type. */
function countingEdition({
  effectiveFrom,
  effectiveTo,
  stageYears,
  criteria,
}: Edition): CountingEdition {
  const total = criteria.find((criterion) => criterion.kind === 'total');
  return {
    effectiveFrom,
    effectiveTo,
    stageYears,
    counting: total?.counting ?? [],
    uncertain: total?.uncertain ?? [],
  };
}
