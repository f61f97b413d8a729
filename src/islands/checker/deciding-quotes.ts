import type { Reading } from '#src/domain/checker/finding.ts';
import type { Phrase } from '#src/domain/checker/plain-text.ts';

/** A stretch of a quotation; what decided stands out. */
export interface QuotedPart {
  readonly text: string;
  readonly start: number;
  readonly isDeciding: boolean;
}

/** The quotation stands within a sentence of the page, which has its own. */
const fullStop = /\s*[.;]$/;

/** Characters on each side of the words that decided. */
const reach = 110;

/**
 * The sentence that decided, cut to what stands around the deciding words; and the sentence that
 * leaves it in doubt, where that is another.
 */
export function decidingQuotes(
  text: string,
  { phrase, sentence, doubt }: Reading,
): readonly (readonly QuotedPart[])[] {
  const words = doubt?.kind === 'words' ? doubt.phrase : undefined;
  if (words === undefined) return [quotation(text, sentence, [phrase])];
  if (words.start < sentence.start || words.end > sentence.end) {
    return [
      quotation(text, sentence, [phrase]),
      [{ ...words, text: words.text.replace(fullStop, ''), isDeciding: true }],
    ];
  }
  const isApart = words.end <= phrase.start || phrase.end <= words.start;
  const deciding = isApart ? [phrase, words].toSorted((a, b) => a.start - b.start) : [phrase];
  return [quotation(text, sentence, deciding)];
}

/** @param deciding In the text's order, and apart. */
function quotation(text: string, sentence: Phrase, deciding: readonly Phrase[]): QuotedPart[] {
  const whole = { start: sentence.start, end: sentence.end - lengthOf(fullStop, sentence.text) };
  const first = Math.max(whole.start, (deciding[0]?.start ?? 0) - reach);
  const last = Math.min(whole.end, (deciding.at(-1)?.end ?? 0) + reach);
  const start = first + (first > whole.start ? lengthOf(/^\S*\s*/, text.slice(first, last)) : 0);
  const end = last - (last < whole.end ? lengthOf(/\s*\S*$/, text.slice(start, last)) : 0);
  const cuts = [start, ...deciding.flatMap((words) => [words.start, words.end]), end];
  const parts = cuts.slice(1).map((cut, place) => {
    const from = cuts[place] ?? start;
    return { text: text.slice(from, cut), start: from, isDeciding: place % 2 === 1 };
  });
  return [
    ...(first > whole.start ? [{ text: '… ', start: -1, isDeciding: false }] : []),
    ...parts,
    ...(last < whole.end ? [{ text: ' …', start: end, isDeciding: false }] : []),
  ].filter((part) => part.text !== '');
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
