import { describe, expect, test } from 'vitest';

import { sitemapFiles } from '#src/build/sitemap.ts';

const home = 'https://example.org/cme/';

function placesIn(text = ''): readonly (string | undefined)[] {
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place);
}

describe('the sitemap', () => {
  test('is an index, and a list of every page with its whole address', () => {
    const files = sitemapFiles(['providers/aapmr/', '', 'about/'], home);

    expect(placesIn(files.get('sitemap.xml'))).toEqual([`${home}sitemap-0.xml`]);
    expect(placesIn(files.get('sitemap-0.xml'))).toEqual([
      home,
      `${home}about/`,
      `${home}providers/aapmr/`,
    ]);
  });

  test('writes addresses as XML and the web have them', () => {
    const files = sitemapFiles(['a & b/é/'], home);

    expect(placesIn(files.get('sitemap-0.xml'))).toEqual([`${home}a%20&amp;%20b/%C3%A9/`]);
  });

  test.for([
    { pages: 0, lists: [] },
    { pages: 50_000, lists: [50_000] },
    { pages: 50_001, lists: [50_000, 1] },
  ])('puts $pages pages into lists of at most 50,000', ({ pages, lists }) => {
    const paths = Array.from({ length: pages }, (_, at) => `${at}/`);
    const files = sitemapFiles(paths, home);

    expect(placesIn(files.get('sitemap.xml'))).toHaveLength(lists.length);
    expect(lists.map((_, at) => placesIn(files.get(`sitemap-${at}.xml`)).length)).toEqual(lists);
  });
});
