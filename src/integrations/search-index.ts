import { globSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

import { knownWordsIn, type SearchKey } from '#src/domain/directory/known-words.ts';

/** Ready-made interfaces that Pagefind writes beside its index; the site has its own. */
const unused = 'pagefind-{*ui,highlight}.*';

/** Has Pagefind index the built pages for free text: those whose `main` is a `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'pagefind');
        await writeIndex(fileURLToPath(dir), folder);
        const key = searchKeyFrom(folder);
        await writeFile(join(folder, 'pages.json'), JSON.stringify(key));
        for (const file of globSync(unused, { cwd: folder })) await rm(join(folder, file));
        logger.info(`${Object.keys(key.pages).length} pages can be found by free text.`);
      },
    },
  };
}

async function writeIndex(site: string, folder: string): Promise<void> {
  // A section's heading says of every page the same.
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['h2'] });
  if (index === undefined) throw indexError(errors);
  const read = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  const problems = [...read.errors, ...written.errors];
  if (problems.length > 0) throw indexError(problems);
}

function indexError(problems: readonly string[]): Error {
  return new Error(`The search index could not be written: ${problems.join('; ')}`);
}

/** What Pagefind keeps about a page. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
}

const signature = 'pagefind_dcd';

/** Reads what Pagefind wrote into `folder`, so that the browser need not fetch a file for each page. */
function searchKeyFrom(folder: string): SearchKey {
  const pages: Record<string, SearchKey['pages'][string]> = {};
  const texts: string[] = [];
  for (const file of globSync('fragment/*.pf_fragment', { cwd: folder }).toSorted()) {
    const { url, content, meta } = readFragment(readFileSync(join(folder, file)));
    pages[basename(file, '.pf_fragment')] = { address: url.slice(1), title: meta.title };
    texts.push(content);
  }
  return { pages, words: knownWordsIn(texts) };
}

function readFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  return JSON.parse(text.startsWith(signature) ? text.slice(signature.length) : text) as Fragment;
}
