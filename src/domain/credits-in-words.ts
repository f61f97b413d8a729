import { formatAmount, type Amount } from '#src/domain/amount.ts';

/** `1 credit`, `0.5 credits`, `1,234.25 credits`. */
export function creditsInWords(amount: Amount): string {
  return `${formatAmount(amount)} ${creditNoun(amount)}`;
}

/** `12 more credits` */
export function moreCredits(amount: Amount): string {
  return `${formatAmount(amount)} more ${creditNoun(amount)}`;
}

/** `credit` after 1, else `credits`. */
export function creditNoun(amount: Amount): string {
  return amount === 100 ? 'credit' : 'credits';
}
