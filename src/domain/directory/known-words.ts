import { foldedWords } from '#src/domain/directory/log-entry.ts';
import { telephoneIn } from '#src/domain/directory/telephone.ts';

/**
 * Every word of the texts, folded, once, in order, a space before each. Without numbers: there are
 * too many, and they are looked for in parts.
 *
 * @param besides Texts whose words are known anyway, and left out.
 */
export function knownWordsIn(texts: readonly string[], besides: readonly string[] = []): string {
  const known = new Set(besides.flatMap(foldedWords));
  const words = new Set<string>();
  // One by one: 10,000 texts have millions of words, most of them the same.
  for (const text of texts) for (const word of foldedWords(text)) words.add(word);
  return [...words]
    .filter((word) => !/\d/.test(word) && !known.has(word))
    .toSorted()
    .map((word) => ` ${word}`)
    .join('');
}

/**
 * Whether each word of `typed` is known. The full-text index takes the beginning of a word that it
 * does not know, and finds what nobody meant.
 */
export function areKnown(typed: string, known: string): boolean {
  return foldedWords(searchedText(typed)).every((word) => isKnown(word, known));
}

/** Whether a folded word begins one of the known words, leaving its own ending aside. */
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
