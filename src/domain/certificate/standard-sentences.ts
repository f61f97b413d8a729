import { contains, patternOf, spansOf, type Span } from '#src/domain/certificate/even-text.ts';
import type { Mention } from '#src/domain/certificate/mentions.ts';
import { memoize } from '#src/domain/memoize.ts';

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
const patternsOf = memoize(({ phrase }: StandardSentence) =>
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
    patternsOf(sentence).flatMap((pattern) =>
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
