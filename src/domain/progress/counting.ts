import type { Edition } from '#src/domain/content/requirement.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Award, Credit } from '#src/domain/record/credit.ts';

/** The types that count, and those that may count. No type is in both. */
export interface Counting {
  /** `'every'` for a requirement that takes every type. */
  readonly counting: readonly CreditType[] | 'every';
  readonly uncertain: readonly CreditType[];
}

/**
 * The types that count toward a certification. The physician's own list wins, and settles
 * every type; else the edition's total says. An edition without a total counts no type.
 */
export function countingFor(
  { counting }: Pick<Certification, 'counting'>,
  edition: Pick<Edition, 'criteria'>,
): Counting {
  if (counting !== null) return { counting, uncertain: [] };
  const total = edition.criteria.find((criterion) => criterion.kind === 'total');
  return { counting: total?.counting ?? [], uncertain: total?.uncertain ?? [] };
}

/**
 * The largest award of `credit` whose type is in `types`, the first of equals;
 * `undefined` when none is. A certificate counts once, whatever it carries.
 */
export function largestAward(
  { creditType, amount, alsoAs }: Pick<Credit, 'creditType' | 'amount' | 'alsoAs'>,
  types: readonly CreditType[] | 'every',
): Award | undefined {
  const counts = (type: CreditType) => types === 'every' || types.includes(type);
  const first = counts(creditType) ? { creditType, amount } : undefined;
  return alsoAs
    .filter((award) => counts(award.creditType))
    .reduce<Award | undefined>(
      (largest, award) => (largest && largest.amount >= award.amount ? largest : award),
      first,
    );
}
