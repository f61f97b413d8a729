import { distance } from 'fastest-levenshtein';

import { normalizedWords } from '#src/domain/normalize-text.ts';
import { isKnown } from '#src/domain/directory/known-words.ts';

/** A word shorter than this says too little to be searched for alone. */
const shortestAlone = 4;

/** So many words that leaving out each in turn still makes a short list. */
const mostLeftOut = 5;

/**
 * What else to search for when `typed` finds nothing, the closest to it first: the same with
 * words that no page has put right or left out, with any one word left out, and each word alone.
 *
 * @param known The words of all pages, as `knownWordsIn` writes them.
 */
export function nearbyTexts(typed: string, known: string): readonly string[] {
  const words = normalizedWords(typed);
  if (words.some((word) => /\d/.test(word))) return [];
  const right = words.map((word) => (isKnown(word, known) ? word : closestTo(word, known)));
  const found = right.filter((word) => word !== undefined);
  const texts = [
    ...(found.length === words.length ? [found] : []),
    words.filter((word) => isKnown(word, known)),
    ...(found.length <= mostLeftOut ? found.map((_, place) => found.toSpliced(place, 1)) : []),
    ...found.filter(({ length }) => length >= shortestAlone).map((word) => [word]),
  ].map((text) => text.join(' '));
  return [...new Set(texts)].filter(
    (text) => text.length >= shortestAlone && text !== words.join(' '),
  );
}

/** The known word that takes the fewest letters to change, if those are few for its length. */
function closestTo(word: string, known: string): string | undefined {
  const most = word.length < shortestAlone ? 0 : word.length < 7 ? 1 : 2;
  const [closest] = known
    .split(' ')
    .filter((other) => Math.abs(other.length - word.length) <= most)
    .map((other) => ({ other, changes: distance(word, other) }))
    .filter(({ changes }) => changes <= most)
    .sort((a, b) => a.changes - b.changes);
  return closest?.other;
}
