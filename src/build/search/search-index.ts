import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

import { indexedPages } from '#src/build/search/indexed-pages.ts';
import { scratchFolder } from '#src/build/search/scratch-folder.ts';
import type { SearchDocument } from '#src/build/search/search-documents.ts';
import { searchPage, searchPageFile } from '#src/build/search/search-page.ts';
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
 * @param meanwhile What this thread does while Pagefind puts the index together.
 */
export async function writeSearchIndex(
  documents: readonly SearchDocument[],
  names: readonly string[],
  folder: string,
  meanwhile: () => void = () => undefined,
): Promise<SearchKey> {
  const pages = new Map(
    documents.map((document) => [searchPageFile(document.address), searchPage(document)]),
  );
  let words = '';
  const files = await indexOf(pages, () => {
    const texts = documents.map(({ text }) => text);
    words = knownWordsIn(texts, names);
    meanwhile();
  });
  // Which result is which is told by one file, so that no page's text is ever fetched.
  const fragments = files.filter(({ path }) => isFragment.test(path));
  writeFiles(
    new Map(
      files
        .filter(({ path }) => !isFragment.test(path) && !unused.test(path))
        .map(({ path, content }) => [path, content]),
    ),
    folder,
  );
  return { ...indexedPages(fragments), words };
}

/** Pagefind's files about the `pages`, by their path. */
async function indexOf(
  pages: ReadonlyMap<string, string>,
  meanwhile: () => void,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw searchError(errors);
  const read = await readInto(index, pages);
  const making = index.getFiles();
  meanwhile();
  const made = await making;
  await close();

  const problems = [...read.errors, ...made.errors];
  if (read.page_count !== pages.size) {
    problems.push(`${read.page_count} of ${pages.size} pages were read`);
  }
  if (problems.length > 0) throw searchError(problems);
  return made.files;
}

/** Lets Pagefind read the `pages` from a folder, which takes it less time than each by a message. */
async function readInto(index: PagefindIndex, pages: ReadonlyMap<string, string>) {
  const bytes = [...pages.values()].reduce((sum, page) => sum + page.length, 0);
  const scratch = await scratchFolder(pages.size, bytes);
  try {
    writeFiles(pages, scratch);
    return await index.addDirectory({ path: scratch });
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** Writes `files`, by their path, into `folder`; one by one, which takes half the processor's time. */
function writeFiles(files: ReadonlyMap<string, string | Uint8Array>, folder: string): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const inside of folders) mkdirSync(inside, { recursive: true });
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
}

function searchError(problems: readonly string[]): Error {
  return new Error(`The search index could not be written: ${problems.join('; ')}`);
}
