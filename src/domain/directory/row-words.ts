import type { Row } from '#src/domain/directory/facets.ts';
import { normalizedWords } from '#src/domain/normalize-text.ts';
import { memoize } from '#src/domain/memoize.ts';

/** What a row is found by, normalized, with words joined by single spaces. */
export interface RowWords {
  readonly abbreviation: string;
  readonly name: string;
  /** Name, abbreviation and other names; a space before every word, the first included. */
  readonly all: string;
  /** The digits of the first telephone number. */
  readonly digits: string;
}

/** Normalizing names takes longer than searching them: each row is normalized once, not at every key. */
export const wordsOf = memoize((row: Row): RowWords => {
  const [abbreviation = '', name = '', ...aliases] = [
    row.abbreviation,
    row.name,
    ...row.aliases,
  ].map((text) => normalizedWords(text).join(' '));
  const all = ` ${[name, abbreviation, ...aliases].join(' ')}`;
  return { abbreviation, name, all, digits: row.phones[0]?.number.replace(/\D/g, '') ?? '' };
});
