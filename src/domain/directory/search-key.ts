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
