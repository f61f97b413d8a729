import { rename } from 'node:fs/promises';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

import { sitemapFile } from '#src/build/sitemap-file.ts';

/** Lists every page for search engines; the index gets the name that they and people try first. */
export function sitemap(): AstroIntegration {
  const made = astroSitemap();
  return {
    name: 'sitemap',
    hooks: {
      ...made.hooks,
      'astro:build:done': async (built) => {
        await made.hooks['astro:build:done']?.(built);
        await rename(new URL('sitemap-index.xml', built.dir), new URL(sitemapFile, built.dir));
      },
    },
  };
}
