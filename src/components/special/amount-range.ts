import { formatAmount, largerOf, smallerOf } from '#src/domain/amount.ts';
import type { Special } from '#src/domain/content/special.ts';

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
