import { globSync, readFileSync } from 'node:fs';
import { headersFor, readHeaderRules } from '#scripts/header-rules.ts';
import { templates } from '#tests/browser/built-pages.ts';
import { test } from '#tests/browser/hosted-site.ts';
import { expect } from '#tests/browser/site.ts';
import { fillDay } from '#tests/browser/tracker-steps.ts';

const rules = readHeaderRules(readFileSync('public/_headers', 'utf8'));

/** One file of each kind that the site has; hashed names differ from build to build. */
const files = [
  'index.html',
  '_astro/*.css',
  '_astro/*.js',
  'pagefind/index/*.pf_index',
  'pagefind/pagefind-worker.js',
  'providers/directory.json',
  'tt.js',
  'favicon.svg',
];

/** What every host must do for the site. Each place that it may live at has a file that calls this. */
export function describesAHost(): void {
  test('a page of every template opens, with nothing that the policy blocks', async ({ page }) => {
    test.slow();
    for (const { pages } of templates) {
      const [longest] = pages;
      const response = await page.goto(`./${longest}`);

      expect(response?.status(), longest).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    }
  });

  test('full text finds a provider by a word of its page', async ({ page }) => {
    await page.goto('./providers/');
    await page.getByRole('searchbox').fill('fluoroscopy');

    const found = page
      .getByRole('region', { name: 'Providers' })
      .getByRole('heading', { level: 3 });
    await expect(found.filter({ hasText: 'FluoroSafety' })).toBeVisible();
    await expect(page.getByText('We couldn’t search')).toHaveCount(0);
  });

  test('a credit is saved, and still there after a reload', async ({ page }) => {
    await page.goto('./tracker/credits/#add');
    await fillDay(page, 'Completed on', ['3', '14', '2026']);
    await page.getByLabel('Credits', { exact: true }).fill('7.25');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved 7.25 credits from Mar 14, 2026.')).toBeVisible();

    await page.reload();

    await expect(page.getByText('1 entry: 7.25 AMA PRA Category 1 Credit™')).toBeVisible();
  });

  for (const pattern of files) {
    test(`${pattern} comes with the headers that _headers declares`, async ({ request, host }) => {
      const [file = ''] = globSync(pattern, { cwd: host.folder });
      const response = await request.get(`./${file}`);

      expect(response.status()).toBe(200);
      for (const [name, value] of headersFor(rules, `/${file}`)) {
        expect(response.headers()[name.toLowerCase()], name).toBe(value);
      }
    });
  }

  for (const pattern of files.filter((name) => /\.(?:html|css|js|json|svg)$/.test(name))) {
    test(`${pattern} comes compressed`, async ({ request, host }) => {
      const [file = ''] = globSync(pattern, { cwd: host.folder });
      const response = await request.get(`./${file}`);

      expect(response.headers()['content-encoding']).toBe('gzip');
    });
  }

  test('a hashed file is asked for once; a page each time, and answered in a line when unchanged', async ({
    page,
    host,
  }) => {
    const before = host.asked().length;
    for (const address of ['./', './privacy/', './about/', './']) {
      await page.goto(address, { waitUntil: 'networkidle' });
    }

    const asked = host.asked().slice(before);
    const hashed = asked.filter((line) => line.includes('/_astro/'));
    expect(hashed.length).toBeGreaterThan(0);
    expect(hashed).toEqual([...new Set(hashed)]);
    expect(asked.filter((line) => /^304 .*\/index\.html$/.test(line))).toHaveLength(1);
  });

  test.describe('an address that is nowhere', () => {
    test.use({ expectedErrors: [/404/] });

    test('gets the site’s own page, styles and all', async ({ page }) => {
      const response = await page.goto('./nowhere/at/all/');

      expect(response?.status()).toBe(404);
      expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
      await page.getByRole('link', { name: 'Providers' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}
