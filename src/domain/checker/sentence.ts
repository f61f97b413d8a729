import type { Mention } from '#src/domain/checker/mentions.ts';

/** What stands around a mention in its sentence, as far as it can bear on it. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A full stop ends a sentence unless it belongs to a number, an initial or an abbreviation. */
const sentenceEnd =
  /\n|[;•|]|[!?](?=\s)(?!\s(?:yes|no)\b)|(?<!\b(?:[a-z]|dr|mr|ms|mrs|prof|inc|co|st|no|nos|vs|max|min|cat|approx|hrs?|e\.g|i\.e))\.(?=["')\]]*(?:\s|$))/gi;

/** A sentence's bounds in the plain text; `end` is excluded. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Together they are the whole text. */
export function sentencesIn(text: string): readonly Sentence[] {
  const cuts = [...text.matchAll(sentenceEnd)].map(({ 0: found, index }) => index + found.length);
  return [...cuts, text.length].map((end, place) => ({ start: cuts[place - 1] ?? 0, end }));
}

/** It names no credit and is about the one before it. */
const onTheSame =
  /^\s*(?:determination|approval|decision|designation)(?: (?:of|on|for) (?:the )?(?:CME )?credits?)? (?:is|are|remains) (?:still )?(?:pending|awaited)[.\s]*$/i;

/** Characters on each side. A sentence without an end is read no further. */
const reach = 400;

export function surroundingsOf(
  { start, end }: Pick<Mention, 'start' | 'end'>,
  text: string,
  sentences: readonly Sentence[],
): Surroundings {
  const first = sentences.find((sentence) => sentence.end > start);
  const place = sentences.findIndex((sentence) => sentence.end >= end);
  const next = sentences[place + 1];
  const isContinued = next !== undefined && onTheSame.test(text.slice(next.start, next.end));
  const last = isContinued ? next : sentences[place];
  return {
    before: text.slice(Math.max(first?.start ?? 0, start - reach), start),
    after: text.slice(end, Math.min(last?.end ?? text.length, end + reach)),
  };
}
