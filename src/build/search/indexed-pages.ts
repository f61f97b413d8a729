import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packedIds } from '#src/domain/directory/packed-ids.ts';
import type { IndexedPages, OtherPage } from '#src/domain/directory/search-key.ts';

/** What Pagefind wrote about one document. */
interface Fragment {
  readonly url: string;
  readonly meta: { readonly id: string; readonly title: string };
}

const signature = 'pagefind_dcd';

/** Reads the fragments that Pagefind wrote into `folder`; a document's id is `kind/entry`. */
export async function indexedPages(folder: string): Promise<IndexedPages> {
  const providers: (readonly [entry: string, result: string])[] = [];
  const others: Record<string, OtherPage> = {};
  for (const file of (await readdir(folder)).toSorted()) {
    const result = file.replace(/\.pf_fragment$/, '');
    const fragment = readFragment(await readFile(join(folder, file)));
    const { id, title } = fragment.meta;
    const [kind, entry = ''] = id.split('/');
    if (kind === 'provider') providers.push([entry, result]);
    else others[result] = { title, address: fragment.url };
  }
  return { providers: packedIds(new Map(providers)), others };
}

function readFragment(bytes: Buffer): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  return JSON.parse(text.startsWith(signature) ? text.slice(signature.length) : text) as Fragment;
}
