import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

import { documentFrom, element } from '#src/build/open-data/xml.ts';
import { homeOf } from '#src/build/site-home.ts';
import { sitemapFile } from '#src/build/sitemap-file.ts';

/** Of one file, as https://www.sitemaps.org/protocol.html has it. */
const mostAddresses = 50_000;

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** Lists every page for search engines. */
export function sitemap(): AstroIntegration {
  let home = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = homeOf(config);
      },
      'astro:build:done': async ({ pages, dir }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => path !== '404/');
        for (const [file, text] of sitemapFiles(paths, home)) {
          await writeFile(new URL(file, dir), text);
        }
      },
    },
  };
}

/**
 * The files of a sitemap by name: an index, and the lists that it names.
 *
 * @param paths From the site's home, such as `providers/aapmr/`; `` for the home itself.
 * @param home The site's address, with a slash at its end.
 */
export function sitemapFiles(paths: readonly string[], home: string): ReadonlyMap<string, string> {
  const addresses = paths.toSorted().map((path) => new URL(path, home).href);
  const lists = new Map<string, string>();
  for (let start = 0; start < addresses.length; start += mostAddresses) {
    const listed = addresses.slice(start, start + mostAddresses);
    const urls = listed.map((address) => element('url', {}, element('loc', {}, address)));
    lists.set(`sitemap-${lists.size}.xml`, documentFrom(element('urlset', namespace, ...urls)));
  }
  const named = [...lists.keys()].map((file) =>
    element('sitemap', {}, element('loc', {}, new URL(file, home).href)),
  );
  return lists.set(sitemapFile, documentFrom(element('sitemapindex', namespace, ...named)));
}
