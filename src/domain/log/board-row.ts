import { decimalFromAmount } from '#src/domain/amount.ts';
import type { Day } from '#src/domain/day.ts';
import { awardShown } from '#src/domain/log/log-row.ts';
import type { Award, Credit } from '#src/domain/record/credit.ts';
import { largestAward, type Counting } from '#src/domain/progress/counting.ts';

/** One field of the board's own report form, as it is typed there. */
export interface BoardField {
  readonly name: 'Date' | 'Category' | 'Credits' | 'Provider' | 'Title';
  readonly value: string;
}

/**
 * A credit in the order of the board's form: date, category and credits are
 * required there, provider and title are not.
 *
 * @param award The one that counts for the board.
 */
export function boardFields(
  credit: Credit,
  provider: string,
  award: Award = credit,
): readonly BoardField[] {
  return [
    { name: 'Date', value: americanDay(credit.completedOn) },
    { name: 'Category', value: awardShown(credit, award) },
    { name: 'Credits', value: String(decimalFromAmount(award.amount)) },
    { name: 'Provider', value: oneLine(provider) },
    { name: 'Title', value: oneLine(credit.title) },
  ];
}

/** The fields with tabs between them, as a spreadsheet takes them. */
export function boardRow(credit: Credit, provider: string, award?: Award): string {
  return boardFields(credit, provider, award)
    .map(({ value }) => value)
    .join('\t');
}

/** `03/14/2026` */
function americanDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

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
