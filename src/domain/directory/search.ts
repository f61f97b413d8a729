import type { Search, Sort } from '#src/domain/directory/address.ts';
import {
  fitsUnconfirmed,
  isUnchecked,
  rowsFitting,
  type Directory,
  type Row,
  type TopicWords,
} from '#src/domain/directory/facets.ts';
import { normalizedWords } from '#src/domain/normalize-text.ts';
import { wordsOf } from '#src/domain/directory/row-words.ts';
import { memoize } from '#src/domain/memoize.ts';
import { telephoneIn } from '#src/domain/phone.ts';

/**
 * The rows a text finds, best first: an abbreviation typed exactly, then names
 * and telephone numbers, then what the full text of the pages found, then topics by the words
 * that physicians search them by.
 *
 * @param pageHits Ids from the full-text index, best first; empty where it could not be asked.
 */
export function rowsForText(
  { rows, topics }: Searched,
  text: string,
  pageHits: readonly string[],
): readonly Row[] {
  const words = normalizedWords(text);
  if (words.length === 0) return rows;
  const typed = { words, joined: words.join(' '), number: numberIn(words) };
  const places = new Map(pageHits.map((id, place) => [id, place]));
  return rows
    .map((row) => ({
      row,
      rank: nameRank(row, typed) ?? pageRank(places.get(row.id)) ?? topicRank(row, typed, topics),
    }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ row }) => row);
}

function compareRanks(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}

/** What a search looks through. */
type Searched = Pick<Directory, 'rows' | 'topics'>;

/** What was typed, worked out once for all rows. */
interface Typed {
  readonly words: readonly string[];
  readonly joined: string;
  readonly number: string | undefined;
}

/** A telephone number or a good part of one; `undefined` where something else was typed. */
function numberIn(words: readonly string[]): string | undefined {
  const number = telephoneIn(words.join(' ')) ?? words.join('');
  return /^\d{7,}$/.test(number) ? number : undefined;
}

/** Before every hit in a page: 0 for the abbreviation, 1 for the whole name, 2 for its words. */
function nameRank(row: Row, { words, joined, number }: Typed): number | undefined {
  const { abbreviation, name, all, digits } = wordsOf(row);
  if (abbreviation === joined) return 0;
  if (name.startsWith(joined)) return 1;
  if (words.every((word) => all.includes(` ${word}`))) return 2;
  return number !== undefined && digits.includes(number) ? 2 : undefined;
}

function pageRank(place: number | undefined): number | undefined {
  return place === undefined ? undefined : 3 + place;
}

/** After every hit in a page. */
function topicRank(row: Row, { words }: Typed, topics: Searched['topics']): number | undefined {
  const known = row.values.topic.map((id) => topics[id]).filter((topic) => topic !== undefined);
  const said = `${wordsOf(row).all}${known.map(wordsOfTopic).join('')}`;
  return words.every((word) => said.includes(` ${word}`)) ? Infinity : undefined;
}

/** Folded, a space before each. */
const wordsOfTopic = memoize(({ name, searchedAs = [] }: TopicWords): string =>
  normalizedWords([name, ...searchedAs].join(' '))
    .map((word) => ` ${word}`)
    .join(''),
);

/** The rows that a whole search finds, as `rowsForText` and then `narrowed` do. */
export function rowsFound(
  directory: Searched,
  search: Search,
  pageHits: readonly string[],
): readonly Row[] {
  return narrowed(rowsForText(directory, search.text, pageHits), search).rows;
}

export interface Narrowed {
  readonly rows: readonly Row[];
  /** Of how many of them nobody checked that they fit the facets. */
  readonly doubtful: number;
}

/**
 * Of the rows that a text finds, those that fit the facets, in the order chosen. Whatever the
 * order, rows whose fit nobody checked come last, and after them rows with nothing checked at all.
 */
export function narrowed(
  rows: readonly Row[],
  { selection, sort }: Pick<Search, 'selection' | 'sort'>,
): Narrowed {
  const found = sorted(rowsFitting(rows, selection), sort);
  const isDoubtful = fitsUnconfirmed(selection);
  const groups: [sure: Row[], doubtful: Row[], unchecked: Row[]] = [[], [], []];
  let doubtful = 0;
  for (const row of found) {
    const isOne = isDoubtful(row);
    if (isOne) doubtful += 1;
    groups[isUnchecked(row) ? 2 : isOne ? 1 : 0].push(row);
  }
  return { rows: groups.flat(), doubtful };
}

function sorted(found: readonly Row[], sort: Sort): readonly Row[] {
  if (sort === 'name') return [...found].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  if (sort === 'checked') {
    return [...found].sort((a, b) => b.checkedOn.localeCompare(a.checkedOn));
  }
  return found;
}

/** What else the typed abbreviation stands for: `AAPM` is the pain physicians’ and the physicists’. */
export function clashesOf(
  rows: readonly Row[],
  text: string,
): readonly { readonly abbreviation: string; readonly stands: readonly string[] }[] {
  const typed = normalizedWords(text).join(' ');
  if (typed === '') return [];
  const known = rows.filter((row) => wordsOf(row).abbreviation === typed);
  const stands = [...new Set(known.flatMap(({ name, confusedWith }) => [name, ...confusedWith]))];
  const [first] = known;
  return first === undefined || stands.length < 2
    ? []
    : [{ abbreviation: first.abbreviation, stands }];
}
