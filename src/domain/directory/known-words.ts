import { normalizedWords } from '#src/domain/normalize-text.ts';
import { telephoneIn } from '#src/domain/phone.ts';

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

/** Whether a normalized word begins one of the known words, leaving its own ending aside. */
export function isKnown(word: string, known: string): boolean {
  if (/\d/.test(word)) return word.length <= 4;
  const stem = word.replace(/(?:ies|es|s|ed|ing|ly|y)$/, '');
  return known.includes(` ${word}`) || (stem.length >= 3 && known.includes(` ${stem}`));
}

/** What the full text is asked: a telephone number in the parts that pages print it in. */
export function searchedText(typed: string): string {
  const number = telephoneIn(typed);
  return number?.replace(/^(...)(...)(....)$/, '$1 $2 $3') ?? typed;
}
