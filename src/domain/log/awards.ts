import { largestAward, type Counting } from '#src/domain/progress/counting.ts';
import type { Award, Credit } from '#src/domain/record/credit.ts';

/**
 * Everything a certificate awards, the award that counts first: the largest of a type that
 * counts, else the largest of a type that may, else the one it was logged as.
 */
export function awardsOf(
  credit: Pick<Credit, 'creditType' | 'amount' | 'alsoAs'>,
  { counting, uncertain }: Counting,
): readonly [Award, ...Award[]] {
  const { creditType, amount, alsoAs } = credit;
  const first: Award = { creditType, amount };
  const counts = largestAward(credit, counting) ?? largestAward(credit, uncertain) ?? first;
  return [counts, ...[first, ...alsoAs].filter((award) => award.creditType !== counts.creditType)];
}
