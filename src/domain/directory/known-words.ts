import { distance } from 'fastest-levenshtein';

import { normalizedWords } from '#src/domain/normalize-text.ts';
import { telephoneIn } from '#src/domain/phone.ts';

/** What a search needs to know of the full-text index; `/pagefind/pages.json`. */
export interface SearchKey {
  /** Which page each result is, by Pagefind's id: a search loads no page's text to know it. */
  readonly pages: Readonly<Record<string, FoundPage>>;
  /** Every word of the pages, as `knownWordsIn` writes them. */
  readonly words: string;
}

/** A page that the full text finds. */
export interface FoundPage {
  readonly title: string;
  /** Relative to the site's root: `providers/aapmr/`. */
  readonly address: string;
}

/**
 * Every word of the texts, normalized, once, in order, a space before each. Without numbers: there are
 * too many, and they are looked for in parts.
 */
export function knownWordsIn(texts: readonly string[]): string {
  return [...wordsIn(texts)]
    .filter((word) => !/\d/.test(word))
    .toSorted()
    .map((word) => ` ${word}`)
    .join('');
}

/** Each normalized word of the texts once: thousands of texts have a million words, nearly all alike. */
function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  const written = new Set<string>();
  for (const text of texts) for (const word of text.split(/\s+/)) written.add(word);
  return new Set([...written].flatMap(normalizedWords));
}

/**
 * Whether each word of `typed` is known. The full-text index takes the beginning of a word that it
 * does not know, and finds what nobody meant.
 */
export function areKnown(typed: string, known: string): boolean {
  return normalizedWords(searchedText(typed)).every((word) => isKnown(word, known));
}

/** Whether a folded word begins one of the known words, leaving its own ending aside. */
function isKnown(word: string, known: string): boolean {
  if (/\d/.test(word)) return word.length <= 4;
  const stem = word.replace(/(?:ies|es|s|ed|ing|ly|y)$/, '');
  return known.includes(` ${word}`) || (stem.length >= 3 && known.includes(` ${stem}`));
}

/** What the full text is asked: a telephone number in the parts that pages print it in. */
export function searchedText(typed: string): string {
  const number = telephoneIn(typed);
  return number?.replace(/^(...)(...)(....)$/, '$1 $2 $3') ?? typed;
}

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
