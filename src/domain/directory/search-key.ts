import type { PackedIds } from '#src/domain/directory/packed-ids.ts';

/** A page that the full text finds and that is no provider’s. */
export interface OtherPage {
  readonly title: string;
  /** Relative to the site's root. */
  readonly address: string;
}

/**
 * Which page each result of the full-text index is, so that a search needs to load no page's text
 * to know which providers it found.
 */
export interface IndexedPages {
  readonly providers: PackedIds;
  /** By result id. */
  readonly others: Readonly<Record<string, OtherPage>>;
}

/** What a search needs to know of the index; `/pagefind/pages.json`. */
export interface SearchKey extends IndexedPages {
  /** Every word in it that no provider is found by already, as `knownWordsIn` writes them. */
  readonly words: string;
}
