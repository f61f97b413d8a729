import { readFileSync } from 'node:fs';
import { day, formatDay } from '#src/domain/day.ts';
import { builtPages, htmlOf } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

const pagesOfProviders = entriesOf('providers').map(({ id }) => `providers/${id}/`);

interface Entry {
  readonly id: string;
  readonly nextCheckDue: string;
}

/** The entries of a data file, as it was built. */
function entriesOf(folder: string): readonly Entry[] {
  const file: unknown = JSON.parse(readFileSync(`dist/data/${folder}.json`, 'utf8'));
  return (file as { entries: readonly Entry[] }).entries;
}

/** The data blocks of a page, read as JSON. */
function dataIn(html: string): readonly Record<string, unknown>[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
  );
}

test.describe('the page of open data', () => {
  test.use({ javaScriptEnabled: false });

  test('is found at the foot of every page, names its license and when it was checked', async ({
    page,
  }) => {
    await page.goto('./privacy/');
    await page.getByRole('navigation', { name: 'About this site' }).getByText('Data').click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data');
    await expect(page.getByText('(CC BY 4.0)')).toBeVisible();
    await expect(page.getByText(/Facts last checked .* next check (?:was )?due by/)).toBeVisible();
  });

  test('leads to files that are there and say what they are', async ({ page, request }) => {
    await page.goto('./data/');
    const files = page.getByRole('main').getByRole('link', {
      name: /\.(?:json|csv)$|^Schema of (?!the tracker)/,
    });
    const addresses = await files.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );

    expect(addresses).toHaveLength(29);
    for (const address of addresses) {
      const response = await request.get(address);
      expect(response.ok(), address).toBe(true);
      expect(response.headers()['access-control-allow-origin']).toBe('*');
      const text = await response.text();
      if (address.endsWith('.csv')) expect(text).toContain('CC-BY-4.0');
      else expect(JSON.parse(text)).toHaveProperty('$schema');
    }
  });
});

test('the feed is Atom, each of its entries complete and once only', async ({ page, request }) => {
  const feed = await (await request.get('./data/changes.atom')).text();
  await page.goto('about:blank');

  const read = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const textOf = (parent: Element, name: string) =>
      [...parent.children].find((child) => child.localName === name)?.textContent ?? '';
    return {
      fault: xml.querySelector('parsererror')?.textContent ?? null,
      namespace: xml.documentElement.namespaceURI,
      head: ['id', 'title', 'updated', 'author'].map((name) => textOf(xml.documentElement, name)),
      self: xml.querySelector('feed > link[rel="self"]')?.getAttribute('href'),
      entries: [...xml.querySelectorAll('entry')].map((entry) => ({
        id: textOf(entry, 'id'),
        title: textOf(entry, 'title'),
        updated: textOf(entry, 'updated'),
        summary: textOf(entry, 'summary'),
        link: entry.querySelector('link[rel="alternate"]')?.getAttribute('href') ?? '',
      })),
    };
  }, feed);

  expect(read.fault).toBeNull();
  expect(read.namespace).toBe('http://www.w3.org/2005/Atom');
  expect(read.head).not.toContain('');
  expect(read.self).toBe(read.head[0]);
  expect(new Set(read.entries.map(({ id }) => id)).size).toBe(read.entries.length);
  expect(read.entries.length).toBeGreaterThan(60);
  for (const { title, updated, summary, link } of read.entries) {
    expect(title).not.toBe('');
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(summary).toMatch(/Checked on .+; next check due by .+\.$/);
    expect(link).toMatch(/^https:\/\//);
  }
});

test('every page tells a feed reader where the feed is', () => {
  const silent = builtPages.filter(
    (page) => !/<link rel="alternate" type="application\/atom\+xml"/.test(htmlOf(page)),
  );

  expect(silent).toEqual([]);
});

test('the site map lists every page but the one for a miss, and robots.txt leads to it', () => {
  const places = (file: string) =>
    [...readFileSync(`dist/${file}`, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, place = '']) => new URL(place),
    );
  const [first] = places('sitemap-index.xml');
  const root = new URL('.', first);
  const listed = places('sitemap-index.xml')
    .flatMap(({ pathname }) => places(pathname.split('/').at(-1) ?? ''))
    .map(({ href }) => href.slice(root.href.length));

  expect(listed.toSorted()).toEqual(builtPages.filter((page) => page !== '404.html'));
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(
    `Sitemap: ${root.href}sitemap-index.xml`,
  );
  // The address that it had before, and that search engines know.
  expect(readFileSync('dist/sitemap.xml')).toEqual(readFileSync('dist/sitemap-index.xml'));
});

test('llms.txt leads to pages and files that exist', async ({ request }) => {
  const text = readFileSync('dist/llms.txt', 'utf8');
  const root = new URL(/Sitemap: (.*)/.exec(readFileSync('dist/robots.txt', 'utf8'))?.[1] ?? '');
  const links = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address = '']) => address);

  expect(text).toMatch(/^# Physiatry CME\n\n> /);
  for (const link of links) {
    const inside = link.slice(new URL('.', root).href.length);
    expect((await request.get(`./${inside}`)).ok(), link).toBe(true);
  }
});

test('every provider and requirement describes itself to search engines, once', () => {
  const described = builtPages.filter((page) => dataIn(htmlOf(page)).length === 1);

  expect(described).toEqual(
    expect.arrayContaining([...pagesOfProviders, 'requirements/abpmr-cc/']),
  );
  for (const page of pagesOfProviders) {
    expect(dataIn(htmlOf(page))[0]).toMatchObject({
      '@context': 'https://schema.org',
      lastReviewed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      url: expect.stringMatching(new RegExp(`/${page}$`)),
    });
  }
});

for (const { folder, id } of [
  { folder: 'requirements', id: 'abpmr-cc' },
  { folder: 'accreditors', id: 'accme' },
  { folder: 'providers', id: 'aapmr' },
  { folder: 'sources', id: 'abpmr-cc-cme' },
]) {
  test(`the page of ${id} and the data of ${folder} name the same day for its next check`, async ({
    page,
  }) => {
    const { nextCheckDue = '' } = entriesOf(folder).find((entry) => entry.id === id) ?? {};
    await page.goto(`./${folder}/${id}/`);

    await expect(page.getByText(/next check (?:was )?due by/i).last()).toContainText(
      formatDay(day(nextCheckDue)),
    );
  });
}
