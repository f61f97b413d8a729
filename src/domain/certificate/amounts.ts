import type { Amount } from '#src/domain/amount.ts';
import { gap, spansOf, type Span } from '#src/domain/certificate/even-text.ts';
import type { Mention } from '#src/domain/certificate/mentions.ts';
import { readAmount } from '#src/domain/read-amount.ts';

/** A number of credits in the text. */
export interface NamedAmount extends Span {
  readonly amount: Amount;
  /** `claimed`: what was awarded; `most`: what anybody could claim; `beside`: it does not say. */
  readonly role: 'claimed' | 'most' | 'beside';
}

const number = String.raw`(?<![\w.,/$#-])(?<number>\d{1,3}(?:\.\d{1,2})?|\.\d{1,2})(?![\d%/]|[.,]\d)`;
const filler = String.raw`(?:${gap}{1,4}(?:\([a-z -]{1,20}\)|credits?|hours?|of|in|for|total|CME)){0,4}`;
const numberBefore = new RegExp(String.raw`${number}\)?${filler}${gap}{0,4}$`, 'i');
const numberAfter = new RegExp(
  String.raw`^(?:${gap}|[:=(|-]|claimed|awarded|earned){0,6}${number}(?!${gap}*(?:[A-Z]{3}|contact|hours?${gap}of))`,
  'i',
);
const numberElsewhere = [
  String.raw`\b(?:credits?|hours?)${gap}(?:claimed|awarded|earned)${gap}?[:=]?${gap}?${number}`,
  String.raw`\b(?:claimed|awarded|earned)${gap}?[:=]${gap}?${number}`,
  String.raw`\b(?:maximum of|up to)${gap}${number}${gap}(?:credit|hour)`,
].map((source) => new RegExp(source, 'gi'));

/** The number right before the mention, else the one right after it. */
export function amountBeside(mention: Mention, sentence: Span, text: string): NamedAmount | null {
  const before = text.slice(sentence.start, mention.start);
  const found = numberBefore.exec(before);
  if (found !== null) {
    const words = before.slice(0, found.index);
    return amountAt(found, sentence.start, words);
  }
  const after = text.slice(mention.end, sentence.end);
  const following = numberAfter.exec(after);
  return following === null ? null : amountAt(following, mention.end, before + following[0]);
}

/** Amounts on lines that name no kind: `Credits claimed: 8.25`. */
export function amountsElsewhere(text: string): readonly NamedAmount[] {
  return numberElsewhere.flatMap((pattern) =>
    spansOf(pattern, text).flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const found = new RegExp(number, 'i').exec(words);
      const amount = found && amountAt(found, start, words);
      return amount ? [amount] : [];
    }),
  );
}

/** @param words What stands before the number, or around it. */
function amountAt(found: RegExpExecArray, offset: number, words: string): NamedAmount | null {
  const digits = found.groups?.['number'] ?? '';
  const read = readAmount(digits);
  const start = offset + found.index + found[0].indexOf(digits);
  const span = { start, end: start + digits.length };
  return read.ok ? { amount: read.value, role: roleAfter(words), ...span } : null;
}

const telling =
  /\b(?:(?<most>maximum|up to|max|designat\w*|approved|acceptable|accredited|may|can|available)|(?<claimed>claimed|awarded|earned|received))\b/gi;

/** What a number is, by the last word before it that tells. */
function roleAfter(words: string): NamedAmount['role'] {
  const last = [...words.matchAll(telling)].at(-1)?.groups;
  if (last?.['claimed'] !== undefined) return 'claimed';
  return last?.['most'] === undefined ? 'beside' : 'most';
}
