import { contains, patternOf, spansOf, type Span } from '#src/domain/certificate/even-text.ts';
import type { Mention } from '#src/domain/certificate/mentions.ts';
import { memoize } from '#src/domain/memoize.ts';
import type { Pause } from '#src/domain/content/wording.ts';

/** A sentence that accreditors print: none of its own words gives pause. */
export interface StandardSentence {
  /** `…` and what is in brackets stand for other words, and those may give pause. */
  readonly phrase: string;
  /** The kind it is about, of content/wordings; `null` where all that it names are meant. */
  readonly about: string | null;
}

/** Where a text has the words of a standard sentence. */
export type StandardSpan = Span & Pick<StandardSentence, 'about'>;

/** One pattern for each run of the sentence's own words; `Credit(s)™` stands for all its forms. */
const runsOf = memoize(({ phrase }: StandardSentence) =>
  phrase
    .split(/\[[^\]]+\]|…/)
    .map((part) => part.replace(/[.\s]+$/, ''))
    .filter((part) => /\w/.test(part))
    .map((part) =>
      patternOf(part)
        .replaceAll(String.raw`Credit\(s\)`, String.raw`Credits?(?:\(s\))?`)
        .replaceAll('™', String.raw`\s?™?`),
    )
    .map((source) => new RegExp(source, 'gi')),
);

export function standardSpansIn(
  text: string,
  sentences: readonly StandardSentence[],
): readonly StandardSpan[] {
  return sentences.flatMap((sentence) =>
    runsOf(sentence).flatMap((pattern) =>
      spansOf(pattern, text).map((span) => ({ ...span, about: sentence.about })),
    ),
  );
}

/** Whether a standard sentence names this credit only to compare another with it. */
export function isOnlyCompared(mention: Mention, standard: readonly StandardSpan[]): boolean {
  return standard.some(
    (span) => span.about !== null && span.about !== mention.kind && contains(span, mention),
  );
}

/** Words that give pause, and the sentence they are in. */
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
