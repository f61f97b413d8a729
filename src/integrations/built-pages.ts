import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import {
  directoryExcess,
  excessesOf,
  summaryOf,
  type WeighedPage,
} from '#src/integrations/budget.ts';
import { finishedPage } from '#src/integrations/finished-page.ts';
import { siteAssets, weighPage } from '#src/integrations/page-weight.ts';
import { baseOf } from '#src/integrations/site-home.ts';

/**
 * Whatever must touch a built page: gives each its content-security policy and weighs it. Fails the
 * build where a page, or the file behind the provider search, is too heavy.
 */
export function builtPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'built-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = baseOf(config);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site = fileURLToPath(dir);
        const weighed = await finishPages(
          pages.map(({ pathname }) => pathname),
          site,
          base,
        );
        // The address that the list of all pages had before, and that search engines know.
        await copyFile(join(site, 'sitemap-index.xml'), join(site, 'sitemap.xml'));
        for (const line of summaryOf(weighed)) logger.info(line);
        const excesses = [...weighed.flatMap(excessesOf), ...directoryExcess(site, weighed)];
        if (excesses.length > 0) throw new Error(`Too heavy:\n  ${excesses.join('\n  ')}`);
      },
    },
  };
}

/** @param addresses Of all pages, within the site: `providers/aapmr/`. */
async function finishPages(
  addresses: readonly string[],
  site: string,
  base: string,
): Promise<readonly WeighedPage[]> {
  const findAsset = siteAssets(site, base);
  const weighed: WeighedPage[] = [];
  for (const page of addresses) {
    const file = join(site, page === '404/' ? '404.html' : `${page}index.html`);
    const html = finishedPage(await readFile(file, 'utf8'));
    await writeFile(file, html);
    weighed.push({ page, ...weighPage(html, findAsset) });
  }
  return weighed;
}
