import type { Directory } from '#src/domain/directory/facets.ts';
import {
  areKnown,
  searchedText,
  nearbyTexts,
  type FoundPage,
  type SearchKey,
} from '#src/domain/directory/known-words.ts';
import { wordsOf } from '#src/domain/directory/row-words.ts';
import { loadPart } from '#src/components/form/load-part.ts';

/** What the site uses of Pagefind's own script, which is built with the site and loaded on the first search. */
interface Pagefind {
  readonly options: (options: { baseUrl: string }) => Promise<void>;
  /** Fetches what every search needs. */
  readonly init: () => Promise<void>;
  readonly search: (
    text: string,
  ) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** The pages a text was found in, best first. */
export interface PageHits {
  readonly providers: readonly string[];
  /** Those that are no provider's. */
  readonly others: readonly FoundPage[];
}

/** Whether the full text of the pages was asked. */
export type FullText = 'not-asked' | 'asking' | 'asked' | 'failed';

export const noPageHits: PageHits = { providers: [], others: [] };

/** With the words that providers are found by in the list. */
interface Index extends SearchKey {
  readonly pagefind: Pagefind;
}

const providerAddress = /^providers\/([^/]+)\/$/;

let index: Promise<Index> | undefined;

/** Fetches the full-text index, once; a failure is forgotten, so that it can be tried again. */
export function prepareSearch(base: string, list: Promise<Directory>): Promise<Index> {
  index ??= openIndex(base, list);
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/**
 * Asks the full-text index; rejects where this browser cannot load it.
 *
 * @param list The providers, whose names are known words too.
 */
export async function searchPages(
  base: string,
  list: Promise<Directory>,
  text: string,
): Promise<PageHits> {
  const { pagefind, pages, words } = await prepareSearch(base, list);
  if (!areKnown(text, words)) return noPageHits;
  const { results } = await pagefind.search(searchedText(text));
  const found = results.flatMap(({ id }) => pages[id] ?? []);
  return {
    providers: found.flatMap(({ address }) => providerAddress.exec(address)?.[1] ?? []),
    others: found.filter(({ address }) => !providerAddress.test(address)),
  };
}

/** Texts close to one that finds nothing, closest first; rejects like `searchPages`. */
export async function textsNear(
  base: string,
  list: Promise<Directory>,
  text: string,
): Promise<readonly string[]> {
  const { words } = await prepareSearch(base, list);
  return nearbyTexts(text, words);
}

async function openIndex(base: string, list: Promise<Directory>): Promise<Index> {
  const script = 'pagefind/pagefind.js';
  const address = base + script;
  const [pagefind, key, { rows }] = await Promise.all([
    loadPart(() => import(/* @vite-ignore */ address) as Promise<Pagefind>, [script]),
    fetch(`${base}pagefind/pages.json`).then((response) => {
      if (!response.ok) throw new Error(`pages.json: ${response.status}`);
      return response.json() as Promise<SearchKey>;
    }),
    list,
    fetchAhead(`${base}pagefind/pagefind-worker.js`),
  ]);
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return {
    pagefind,
    pages: key.pages,
    words: key.words + rows.map((row) => wordsOf(row).all).join(''),
  };
}

/**
 * Brings a file into the browser's cache. Pagefind waits five seconds for its worker and then does
 * without it, where the page's policy lets nothing search.
 */
async function fetchAhead(address: string): Promise<void> {
  const response = await fetch(address);
  await response.arrayBuffer();
}
