import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packedIds, type PackedIds } from '#src/domain/directory/packed-ids.ts';

/** Pages that are no provider, by result id; addresses are relative to the site's root. */
export type OtherPages = Readonly<Record<string, { title: string; address: string }>>;

/**
 * What each result of the full-text index is, so that a search needs to load
 * no page's text to know which providers it found.
 */
export interface IndexedPages {
  readonly providers: PackedIds;
  readonly others: OtherPages;
}

/** What Pagefind wrote about one document. */
interface Fragment {
  readonly url: string;
  readonly meta: { readonly id: string; readonly title: string };
}

const signature = 'pagefind_dcd';

/** Reads the fragments that Pagefind wrote into `folder`; a document's id is `kind/entry`. */
export async function indexedPages(folder: string): Promise<IndexedPages> {
  const providers: (readonly [entry: string, result: string])[] = [];
  const others: Record<string, { title: string; address: string }> = {};
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
