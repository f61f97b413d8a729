import { normalizeText } from '#src/domain/normalize-text.ts';
import type { Credit } from '#src/domain/record/credit.ts';

/**
 * Credits that may be the same activity entered twice: same day, type and
 * amount, and titles of which neither says something else.
 */
export function lookalikesOf(
  credit: Pick<Credit, 'id' | 'completedOn' | 'creditType' | 'amount' | 'title'>,
  credits: readonly Credit[],
): readonly Credit[] {
  return credits.filter(
    (other) =>
      other.id !== credit.id &&
      other.completedOn === credit.completedOn &&
      other.creditType === credit.creditType &&
      other.amount === credit.amount &&
      areSimilar(other.title, credit.title),
  );
}

/** One is missing, one is within the other, or half the words of the shorter are in the longer. */
function areSimilar(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return true;
  return shorter.filter((word) => longer.includes(word)).length * 2 >= shorter.length;
}

function wordsOf(title: string): readonly string[] {
  return normalizeText(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
