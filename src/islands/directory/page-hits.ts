/** What the site uses of Pagefind's own script, which is built with the site and loaded on the first search. */
interface Pagefind {
  readonly options: (options: { baseUrl: string }) => Promise<void>;
  readonly search: (
    text: string,
  ) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** Which page each result of the index is; `/pagefind/pages.json`. */
interface IndexedPages {
  /** Provider ids by result id. */
  readonly providers: Readonly<Record<string, string>>;
  /** Titles and addresses, relative to the site's root, of pages that are no provider. */
  readonly others: Readonly<Record<string, { readonly title: string; readonly address: string }>>;
}

export interface OtherPage {
  readonly title: string;
  readonly address: string;
}

/** The pages a text was found in, best first. */
export interface PageHits {
  readonly providers: readonly string[];
  readonly others: readonly OtherPage[];
}

export const noPageHits: PageHits = { providers: [], others: [] };

let index: Promise<readonly [Pagefind, IndexedPages]> | undefined;

/** Asks the full-text index; rejects where this browser cannot load it. */
export async function searchPages(base: string, text: string): Promise<PageHits> {
  index ??= openIndex(base);
  index.catch(() => {
    index = undefined;
  });
  const [pagefind, pages] = await index;
  const { results } = await pagefind.search(text);
  return {
    providers: results.flatMap(({ id }) => pages.providers[id] ?? []),
    others: results.flatMap(({ id }) => pages.others[id] ?? []),
  };
}

async function openIndex(base: string): Promise<readonly [Pagefind, IndexedPages]> {
  const address = `${base}pagefind/pagefind.js`;
  const [pagefind, pages] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetch(`${base}pagefind/pages.json`).then((response) => {
      if (!response.ok) throw new Error(`pages.json: ${response.status}`);
      return response.json() as Promise<IndexedPages>;
    }),
  ]);
  await pagefind.options({ baseUrl: base });
  return [pagefind, pages];
}
