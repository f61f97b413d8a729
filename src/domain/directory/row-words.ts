import type { Row } from '#src/domain/directory/facets.ts';
import { foldedWords } from '#src/domain/directory/log-entry.ts';
import { memoize } from '#src/domain/memoize.ts';

/** What a row is found by, folded, with words joined by single spaces. */
export interface RowWords {
  readonly abbreviation: string;
  readonly name: string;
  /** Name, abbreviation and other names; a space before every word, the first included. */
  readonly all: string;
  /** The digits of the first telephone number. */
  readonly digits: string;
}

/** Folding names takes longer than searching them: each row is folded once, not at every key. */
export const wordsOf = memoize((row: Row): RowWords => {
  const [abbreviation = '', name = '', ...aliases] = [
    row.abbreviation,
    row.name,
    ...row.aliases,
  ].map((text) => foldedWords(text).join(' '));
  const all = ` ${[name, abbreviation, ...aliases].join(' ')}`;
  return { abbreviation, name, all, digits: row.phones[0]?.number.replace(/\D/g, '') ?? '' };
});
