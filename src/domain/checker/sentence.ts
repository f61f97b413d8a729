/** What stands around a mention in its sentence, as far as it can bear on it. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A full stop ends a sentence unless it belongs to a number, an initial or an abbreviation. */
const sentenceEnd =
  /\n|[;•|]|\s\/\s|[!?](?=\s)(?!\s(?:yes|no)\b)|(?<!\b(?:[a-z]|dr|mr|ms|mrs|prof|inc|co|st|no|nos|vs|max|min|cat|approx|hrs?|e\.g|i\.e))\.(?=["')\]]*(?:\s|$))/gi;

/** A part of the plain text; `end` is excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Together they are the whole text. */
export function sentencesIn(text: string): readonly Stretch[] {
  const cuts = [...text.matchAll(sentenceEnd)].map(({ 0: found, index }) => index + found.length);
  return [...cuts, text.length].map((end, place) => ({ start: cuts[place - 1] ?? 0, end }));
}

/** Characters on each side. A sentence without an end is read no further. */
const reach = 400;

export function surroundingsOf(
  mention: Stretch,
  text: string,
  sentences: readonly Stretch[],
): Surroundings {
  const { start, end } = boundsAround(mention, text, sentences);
  return { before: text.slice(start, mention.start), after: text.slice(mention.end, end) };
}

/** From the beginning of the sentence with the mention to its end, as far as either is in reach. */
export function boundsAround(
  { start, end }: Stretch,
  text: string,
  sentences: readonly Stretch[],
): Stretch {
  const first = firstEndingAt(start + 1, sentences);
  const last = firstEndingAt(end, sentences);
  return {
    start: Math.max(first?.start ?? 0, start - reach),
    end: Math.min(last?.end ?? text.length, end + reach),
  };
}

/** The first sentence whose end is at `place` or after it; halving, because a transcript has thousands. */
function firstEndingAt(place: number, sentences: readonly Stretch[]): Stretch | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** Without the spaces at its ends. */
export function trimmed({ start, end }: Stretch, text: string): Stretch {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
