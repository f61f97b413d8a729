import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

import { addressOfSearchPage } from '#src/build/search/search-page.ts';
import { packedIds } from '#src/domain/directory/packed-ids.ts';
import type { IndexedPages, OtherPage } from '#src/domain/directory/search-key.ts';

/** What Pagefind keeps about one document. */
interface Fragment {
  readonly url: string;
  readonly meta: { readonly title: string };
}

const signature = 'pagefind_dcd';

const providerAddress = /^providers\/([^/]+)\/$/;

/** Reads the `fragments` that Pagefind made: a document is known by its address. */
export function indexedPages(fragments: readonly IndexFile[]): IndexedPages {
  const providers: (readonly [entry: string, result: string])[] = [];
  const others: Record<string, OtherPage> = {};
  for (const { path, content } of fragments.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const result = basename(path, '.pf_fragment');
    const { meta, url } = readFragment(content);
    const address = addressOfSearchPage(url);
    const provider = providerAddress.exec(address)?.[1];
    if (provider === undefined) others[result] = { title: meta.title, address };
    else providers.push([provider, result]);
  }
  return { providers: packedIds(new Map(providers)), others };
}

function readFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  return JSON.parse(text.startsWith(signature) ? text.slice(signature.length) : text) as Fragment;
}
