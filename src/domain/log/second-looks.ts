import { normalizeText } from '#src/domain/normalize-text.ts';
import { isWithin, type Day } from '#src/domain/day.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Credit } from '#src/domain/record/credit.ts';

/** Something about a day worth a second look, never a reason to refuse it. */
export type DayNotice = 'completed-ahead' | 'planned-past' | 'outside-every-cycle';

/** @param certifications The live ones; without a cycle among them no day is outside. */
export function dayNotices(
  { status, completedOn }: Pick<Credit, 'status' | 'completedOn'>,
  certifications: readonly Certification[],
  today: Day,
): readonly DayNotice[] {
  const notices: DayNotice[] = [];
  if (status === 'completed' && completedOn > today) notices.push('completed-ahead');
  if (status === 'planned' && completedOn < today) notices.push('planned-past');

  const cycles = certifications.flatMap(({ cycle }) => cycle ?? []);
  const isOutside = cycles.length > 0 && !cycles.some((cycle) => isWithin(completedOn, cycle));
  if (isOutside) notices.push('outside-every-cycle');
  return notices;
}

/**
 * Credits that may be the same activity entered twice: same day, type and
 * amount, and titles that do not contradict each other.
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
