import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

import { packedIds } from '#src/domain/directory/packed-ids.ts';
import type { IndexedPages, OtherPage } from '#src/domain/directory/search-key.ts';

/** What Pagefind keeps about one document. */
interface Fragment {
  readonly url: string;
  readonly meta: { readonly id: string; readonly title: string };
}

const signature = 'pagefind_dcd';

/** Reads the `fragments` that Pagefind made; a document's id is `kind/entry`. */
export function indexedPages(fragments: readonly IndexFile[]): IndexedPages {
  const providers: (readonly [entry: string, result: string])[] = [];
  const others: Record<string, OtherPage> = {};
  for (const { path, content } of fragments.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const result = basename(path, '.pf_fragment');
    const { meta, url } = readFragment(content);
    const [kind, entry = ''] = meta.id.split('/');
    if (kind === 'provider') providers.push([entry, result]);
    else others[result] = { title: meta.title, address: url };
  }
  return { providers: packedIds(new Map(providers)), others };
}

function readFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  return JSON.parse(text.startsWith(signature) ? text.slice(signature.length) : text) as Fragment;
}
