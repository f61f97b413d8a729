import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

import { indexedPages } from '#src/build/indexed-pages.ts';

/** The folders of the site whose pages free text finds, where they carry `data-pagefind-body`. */
const searched = ['providers', 'requirements', 'accreditors'];

/** Ready-made interfaces that Pagefind writes beside its index; the site has its own. */
const unused = /^pagefind-(?:.*ui|highlight)\./;

/** Indexes the built pages for free-text search, into `pagefind/`. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        if (!searched.some((folder) => existsSync(join(site, folder)))) return;
        const pages = await indexPages(site);
        logger.info(`${pages} pages can be found by free text.`);
      },
    },
  };
}

/** Writes the index of the site in the folder `site`; resolves to how many pages it holds. */
async function indexPages(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw searchError(errors);

  const added = await index.addDirectory({
    path: site,
    glob: `{${searched.join(',')}}/**/*.html`,
  });
  const outputPath = join(site, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();

  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw searchError(problems);
  await dropUnused(outputPath);
  const pages = await indexedPages(join(outputPath, 'fragment'));
  await writeFile(join(outputPath, 'pages.json'), JSON.stringify(pages));
  return (await readdir(join(outputPath, 'fragment'))).length;
}

async function dropUnused(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))),
  );
}

function searchError(problems: readonly string[]): Error {
  return new Error(`The search index could not be written: ${problems.join('; ')}`);
}
