import { contains, patternOf, spansOf, type Span } from '#src/domain/certificate/even-text.ts';
import type { Mention } from '#src/domain/certificate/mentions.ts';
import type { StandardSpan } from '#src/domain/certificate/standard-sentences.ts';
import type { Pause } from '#src/domain/content/pause.ts';
import { memoize } from '#src/domain/memoize.ts';

/** Words that give pause, and the sentence they stand in. */
export interface FoundPause extends Span {
  readonly sentence: Span;
  readonly question: string;
  readonly isRate: boolean;
}

const wholeWords = (words: readonly string[]) =>
  new RegExp(`(?<![\\w])(?:${words.map(patternOf).join('|')})(?![\\w])`, 'gi');

const patternsOf = memoize(({ words, except, unless = [] }: Pause) => ({
  words: wholeWords(words),
  except: except.length > 0 ? wholeWords(except) : null,
  unless: unless.length > 0 ? wholeWords(unless) : null,
}));

/** Whether any words of `text` would give pause. */
export function hasPauseWords(text: string, pauses: readonly Pause[]): boolean {
  return pauses.some((pause) => spansOf(patternsOf(pause).words, text).length > 0);
}

/** What in the sentence of `mention`, or for some pauses in any other, gives pause. */
export function pausesFor(
  mention: Mention,
  text: string,
  sentences: readonly Span[],
  standard: readonly StandardSpan[],
  pauses: readonly Pause[],
): readonly FoundPause[] {
  const own = sentences.find((sentence) => contains(sentence, mention)) ?? mention;
  return pauses.flatMap((pause) => {
    const { words, except, unless } = patternsOf(pause);
    if (unless !== null && spansOf(unless, text.slice(own.start, own.end)).length > 0) return [];
    const harmless = [...standard, ...(except === null ? [] : spansOf(except, text))];
    const reach = pause.anywhere === true ? sentences : [own];
    return spansOf(words, text)
      .filter((span) => !harmless.some((other) => contains(other, span)))
      .filter((span) => !contains(mention, span))
      .flatMap((span) => {
        const sentence = reach.find((each) => contains(each, span));
        const { question, isRate = false } = pause;
        return sentence ? [{ ...span, sentence, question, isRate }] : [];
      });
  });
}
