import type { SearchDocument } from '#src/build/search/search-documents.ts';

/** Where Pagefind reads the document of a page of the site: `providers/aapmr.html`. */
export function searchPageFile(address: string): string {
  return `${address.replace(/\/$/, '')}.html`;
}

/** The address of the site's page, by the one that Pagefind knows its document by. */
export function addressOfSearchPage(url: string): string {
  return url.replace(/^\//, '').replace(/\.html$/, '/');
}

/** A document as Pagefind reads it. */
export function searchPage({ title, text }: Pick<SearchDocument, 'title' | 'text'>): string {
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8">' +
    `<body><p data-pagefind-meta="title">${escaped(title)}</p>\n${escaped(text.slice(title.length))}</body></html>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
