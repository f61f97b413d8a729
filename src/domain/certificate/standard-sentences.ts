import { contains, patternOf, type Span } from '#src/domain/certificate/even-text.ts';
import type { Mention } from '#src/domain/certificate/mentions.ts';
import { oncePer } from '#src/domain/once-per.ts';

/** A sentence that accreditors print: none of its own words gives pause. */
export interface StandardSentence {
  /** `…` and what is in brackets stand for other words, and those may give pause. */
  readonly phrase: string;
  /** The kind of credit it is about, of content/wordings; `null` where all that it names are meant. */
  readonly about: string | null;
}

/** Where a text has standard sentences. */
export interface StandardSpans {
  /** Their own words. */
  readonly words: readonly Span[];
  readonly comparing: readonly (Span & { readonly about: string })[];
}

const placeholder = /\[[^\]]+\]|…/;
const otherWords = String.raw`(?:[^.]|\.(?=\d)){0,160}?`;

/** One group for each run of the sentence's own words. */
const patternFor = oncePer(({ phrase }: StandardSentence) => {
  const parts = phrase.split(placeholder).map((part) => part.replace(/[.\s]+$/, '').trim());
  const own = parts.filter((part) => /\w/.test(part)).map((part) => `(${tolerant(part)})`);
  return new RegExp(own.join(otherWords), 'gid');
});

/** `Credit(s)™` stands for every way to write it. */
function tolerant(words: string): string {
  return patternOf(words)
    .replaceAll(String.raw`Credit\(s\)`, String.raw`Credits?(?:\(s\))?`)
    .replaceAll('™', String.raw`\s?™?`);
}

export function standardSpansIn(
  text: string,
  sentences: readonly StandardSentence[],
): StandardSpans {
  const matches = sentences.flatMap((sentence) =>
    [...text.matchAll(patternFor(sentence))].map(({ indices }) => ({ sentence, indices })),
  );
  const spans = matches.map(({ sentence: { about }, indices }) => ({
    about,
    all: (indices ?? []).flatMap((at) => (at === undefined ? [] : [spanAt(at)])),
  }));
  return {
    words: spans.flatMap(({ all }) => all.slice(1)),
    comparing: spans.flatMap(({ about, all: [whole] }) =>
      about === null || whole === undefined ? [] : [{ ...whole, about }],
    ),
  };
}

function spanAt([start, end]: readonly [number, number]): Span {
  return { start, end };
}

/** Whether a standard sentence names this credit only to compare another with it. */
export function isOnlyCompared(mention: Mention, { comparing }: StandardSpans): boolean {
  return comparing.some(
    (sentence) => contains(sentence, mention) && sentence.about !== mention.kind,
  );
}
