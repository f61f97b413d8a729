import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { limits } from '#src/integrations/budget.ts';
import { htmlOf, templates } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

/**
 * What a page may fetch as script before it is touched, in bytes, gzipped. The build judges what
 * its scripts import at once; this counts what they then ask for by themselves too, so that
 * putting a thing off by a moment does not make it free.
 */
const untouched = 73_000;

/** What a page may fetch: the home page has one small script, other pages without an island none. */
function allowed(page: string): number {
  if (htmlOf(page).includes('<astro-island')) return untouched;
  return page === '' ? limits.homeScript : 0;
}

for (const { route, pages } of templates) {
  const [longest] = pages;
  const most = allowed(longest);

  test(`${route}: fetches ${most > 0 ? 'little script' : 'no script'} by itself`, async ({
    page,
  }) => {
    const scripts: Promise<number>[] = [];
    const weigh = (response: Response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.push(response.body().then((body) => gzipSync(body).length));
    };
    page.on('response', weigh);

    await page.goto(`./${longest}`, { waitUntil: 'networkidle' });
    // A slow machine may put a script off beyond the first quiet moment.
    for (let seen = -1; seen !== scripts.length; await page.waitForTimeout(1000)) {
      seen = scripts.length;
    }
    page.off('response', weigh);

    const bytes = (await Promise.all(scripts)).reduce((sum, each) => sum + each, 0);
    expect(bytes).toBeLessThanOrEqual(most);
  });
}
