import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { columnExcess, excessesOf, summaryOf, type WeighedPage } from '#src/build/budget.ts';
import { withStyleInHead } from '#src/build/island-style.ts';
import { weighPage, type ReadFile } from '#src/build/page-weight.ts';

/** How many pages are in hand at once: while some are read or compressed, others are looked at. */
const atOnce = 16;

/**
 * Goes once over all built pages: moves the style of islands to where it is valid, and fails the
 * build where a page, or the file behind the provider search, outgrows its budget.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await finishPages(site, base);
        for (const line of summaryOf(pages)) logger.info(line);
        const excesses = [...pages.flatMap(excessesOf), ...columnExcess(site)];
        if (excesses.length > 0) throw new Error(`Over budget:\n  ${excesses.join('\n  ')}`);
      },
    },
  };
}

async function finishPages(site: string, base: string): Promise<readonly WeighedPage[]> {
  const texts = new Map<string, Promise<string>>();
  const readAsset: ReadFile = (address) => {
    const path = join(site, decodeURI(address.slice(base.replace(/\/$/, '').length)));
    const text = texts.get(path) ?? readFile(path, 'utf8');
    texts.set(path, text);
    return text;
  };
  const files = globSync('**/*.html', { cwd: site }).values();
  const pages: WeighedPage[] = [];
  /** Several of these share the files: each takes the next. */
  const work = async () => {
    for (const file of files) {
      const page = file.replaceAll(sep, '/').replace(/index\.html$/, '');
      const html = await finishedHtml(join(site, file));
      pages.push({ page, ...(await weighPage(html, readAsset)) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return pages;
}

async function finishedHtml(path: string): Promise<string> {
  const html = await readFile(path, 'utf8');
  const finished = withStyleInHead(html);
  if (finished !== html) await writeFile(path, finished);
  return finished;
}
