import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';

import { indexedPages } from '#src/build/search/indexed-pages.ts';
import type { SearchDocument } from '#src/build/search/search-documents.ts';
import { knownWordsIn } from '#src/domain/directory/known-words.ts';
import type { SearchKey } from '#src/domain/directory/search-key.ts';

/** What Pagefind keeps about one document. */
const isFragment = /^fragment\//;

/** Ready-made interfaces that Pagefind makes beside its index; the site has its own. */
const unused = /^pagefind-(?:.*ui|highlight)\./;

/**
 * Writes a full-text index of `documents` into `folder`, and resolves to the key to it.
 * Pagefind works in a process of its own: the rest of the build goes on meanwhile.
 *
 * @param names What the list of providers finds them by: the key leaves out those words.
 */
export async function writeSearchIndex(
  documents: readonly SearchDocument[],
  names: readonly string[],
  folder: string,
): Promise<SearchKey> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw searchError(errors);

  const adding = Promise.all(
    documents.map(({ title, address, text }) =>
      index.addCustomRecord({
        url: address,
        content: text,
        language: 'en',
        meta: { title },
      }),
    ),
  );
  // While Pagefind, a process of its own, takes them in.
  const words = knownWordsIn(
    documents.map(({ text }) => text),
    names,
  );
  const added = await adding;
  const made = await index.getFiles();
  await close();

  const problems = [...added.flatMap((record) => record.errors), ...made.errors];
  if (problems.length > 0) throw searchError(problems);
  // Which result is which is told by one file, so that no page's text is ever fetched.
  const fragments = made.files.filter(({ path }) => isFragment.test(path));
  await writeFiles(
    made.files.filter(({ path }) => !isFragment.test(path) && !unused.test(path)),
    folder,
  );
  return { ...indexedPages(fragments), words };
}

async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  const paths = files.map(({ path }) => join(folder, path));
  for (const inside of new Set(paths.map(dirname))) await mkdir(inside, { recursive: true });
  await Promise.all(files.map(({ content }, at) => writeFile(paths[at] ?? '', content)));
}

function searchError(problems: readonly string[]): Error {
  return new Error(`The search index could not be written: ${problems.join('; ')}`);
}
