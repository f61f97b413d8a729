import { formatAmount, largerOf, smallerOf } from '#src/domain/amount.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { Special } from '#src/domain/content/special.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';

/** A number of credits with what it is for, ready to show. */
export interface AmountNote {
  /** `undefined` where nobody knows the number. */
  readonly figure: string | undefined;
  readonly unit: string;
  readonly text: string;
  /** The types of credit it comes as; on the first note alone. */
  readonly types: string;
  readonly citations: readonly Citation[];
}

/** One note per amount; one that says so where no amount is known. */
export function amountNotes({ amounts, creditTypes }: Special): readonly AmountNote[] {
  const types = creditTypes.map(({ value }) => creditTypeNames[value]).join(', ');
  const typeCitations = creditTypes.map(({ citation }) => citation);
  if (amounts.length === 0) {
    return [{ figure: undefined, unit: '', text: '', types, citations: typeCitations }];
  }
  return amounts.map((amount, place) => ({
    figure: formatAmount(amount.amount),
    unit: Number(amount.amount) === 100 ? 'credit' : 'credits',
    text: textOf(amount),
    types: place === 0 ? types : '',
    citations: place === 0 ? once([amount.citation, ...typeCitations]) : [amount.citation],
  }));
}

/** `For each hour taught, at most`, `For each quarter; at most 12 for a year`. */
function textOf({ per, isMaximum, limit }: Special['amounts'][number]): string {
  const most = limit === null ? '' : `; at most ${formatAmount(limit.amount)} for ${limit.per}`;
  return `For ${per}${isMaximum ? ', at most' : ''}${most}`;
}

function once(citations: readonly Citation[]): readonly Citation[] {
  const texts = citations.map((citation) => JSON.stringify(citation));
  return citations.filter((_, place) => texts.indexOf(texts[place] ?? '') === place);
}

/** `10 for each article`, `up to 20 for each activity`, `0.5 to 20`; `not known` where no number was read. */
export function amountRange(amounts: Special['amounts']): string {
  const [first, ...others] = amounts;
  if (first === undefined) return 'not known';
  const least = others.reduce((low, { amount }) => smallerOf(low, amount), first.amount);
  const most = others.reduce((high, { amount }) => largerOf(high, amount), first.amount);
  if (least !== most) return `${formatAmount(least)} to ${formatAmount(most)}`;
  const number = first.isMaximum ? `up to ${formatAmount(most)}` : formatAmount(most);
  return others.length > 0 ? number : `${number} for ${first.per}`;
}
