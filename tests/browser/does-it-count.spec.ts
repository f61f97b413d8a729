import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

import {
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
} from '#tests/browser/accessibility.ts';
import { htmlOf } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

const field = (page: Page) => page.getByLabel('Certificate text');
const answer = (page: Page) => page.getByRole('status', { name: 'Answer' });

async function expectVerdict(page: Page, verdict: string): Promise<void> {
  await expect(answer(page)).toHaveAttribute('data-verdict', verdict);
}

const teamCertificate = `In support of improving patient care, Example Health is jointly accredited by ACCME, ACPE and ANCC.
Physicians: Example Health designates this live activity for a maximum of 3.0 AMA PRA Category 1
Credit(s)™.
Nurses: This activity is awarded 3.0 contact hours.`;

test.describe('does it count?', () => {
  test.beforeEach(({ page }) => page.goto('./does-it-count/'));

  test('a pasted sentence is answered for the kind it names, with amount, rule and source', async ({
    page,
  }) => {
    await field(page).fill(
      'The Example Society designates this live activity for a maximum of 22.5 AMA PRA Category 1 Credits™.',
    );

    await expectVerdict(page, 'counts');
    await expect(answer(page).getByText('AMA PRA Category 1 Credit™, up to 22.5')).toBeVisible();
    await expect(answer(page).getByText(/^If this is your certificate and it says/)).toBeVisible();
    await expect(page.locator('.found mark')).toHaveText(['22.5', 'AMA PRA Category 1 Credits™']);
    await answer(page)
      .getByRole('link', { name: /^verified, source/ })
      .click();
    await expect(page.locator('li:target')).toContainText('Lifelong Learning');
  });

  test('several kinds in one text: the best first, the others named', async ({ page }) => {
    await field(page).fill(teamCertificate);

    await expectVerdict(page, 'counts');
    await expect(answer(page).getByText('Contact hours: Does not count')).toBeVisible();
  });

  test('what gives pause is quoted, with one question', async ({ page }) => {
    await field(page).fill(
      'Pat Doe, RN has participated in Spine Week. This activity was designated for 6 AMA PRA Category 1 Credits™.',
    );

    await expectVerdict(page, 'unclear');
    await expect(
      answer(page).getByText('“Pat Doe, RN has participated in Spine Week.”'),
    ).toBeVisible();
    await expect(
      answer(page).getByText('Does it say that you were awarded this credit?'),
    ).toBeVisible();
    await expect(answer(page).getByRole('link', { name: 'Log it as planned' })).toBeVisible();
  });

  for (const { text, verdict, words } of [
    {
      text: '18 European CME credits (ECMEC®s)',
      verdict: 'after-conversion',
      words: 'Counts after AMA conversion',
    },
    { text: '10 Category 1 credits', verdict: 'unclear', words: 'Unclear' },
    { text: '4 AMA PRA Category 2 Credits™', verdict: 'does-not-count', words: 'Does not count' },
  ]) {
    test(`“${text}” is answered “${words}”`, async ({ page }) => {
      await field(page).fill(text);

      await expectVerdict(page, verdict);
      await expect(answer(page).getByText(words, { exact: true })).toBeVisible();
    });
  }

  test('a text without credit asks two questions, and their answer is a verdict', async ({
    page,
  }) => {
    await field(page).fill('Thank you for your order.');
    await expectVerdict(page, 'none');

    await page
      .getByLabel('Who accredited the activity?')
      .selectOption('American Osteopathic Association');
    await page.getByLabel('What kind of credit is it?').selectOption('AOA Category 1-A');

    await expectVerdict(page, 'counts');
    await page.getByLabel('Who accredited the activity?').selectOption({ index: 1 });
    await expectVerdict(page, 'none');
  });

  test('by keyboard alone: try the example, read the answer, go to the log, clear', async ({
    page,
  }) => {
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await field(page).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Try an example' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await expectVerdict(page, 'counts');

    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Clear' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Log this credit' })).toBeFocused();

    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await expect(field(page)).toHaveValue('');
    await expect(answer(page)).not.toHaveAttribute('data-verdict');
  });

  test('what counts leads to the log, without the text in any address', async ({ page }) => {
    await field(page).fill('Jane Roe is awarded 3 AMA PRA Category 1 Credits™');

    await expect(answer(page).getByRole('link', { name: 'Log this credit' })).toHaveAttribute(
      'href',
      /\/tracker\/credits\/#add$/,
    );
    expect(page.url()).not.toContain('Roe');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const text of [
        teamCertificate,
        'Approval of 3 AMA PRA Category 1 Credits™ is pending.',
        'x',
      ]) {
        await field(page).fill(text);
        await expect(answer(page).locator('.verdict')).toBeVisible();
        await expectAccessible(page);
      }
      await expectLargeTargets(page);
    });
  }

  test('a long certificate fits a phone 320 px wide', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await field(page).fill(`${teamCertificate} ${'x'.repeat(200)}`);
    await expectVerdict(page, 'counts');
    await expectNoSidewaysScroll(page);

    await field(page).fill('Nothing here');
    await expectVerdict(page, 'none');
    await expectNoSidewaysScroll(page);
  });
});

test('nothing is asked for while a certificate is read, nothing is kept, and it works offline', async ({
  page,
  context,
}) => {
  await page.goto('./does-it-count/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await field(page).fill(teamCertificate);
  await expectVerdict(page, 'counts');

  expect(asked).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).toBe('[{},{}]');
});

test('what was pasted before the page was ready is read', async ({ page }) => {
  let release = () => {};
  const ready = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/DoesItCount.*.js', async (route) => {
    await ready;
    await route.continue();
  });
  await page.goto('./does-it-count/', { waitUntil: 'commit' });
  await field(page).fill('4 AMA PRA Category 2 Credits™');

  release();

  await expectVerdict(page, 'does-not-count');
});

test('the page’s own script is at most 10 kB, gzipped', () => {
  const own = globSync('dist/_astro/DoesItCount.*.js');

  expect(own).toHaveLength(1);
  for (const file of own) expect(gzipSync(readFileSync(file)).length).toBeLessThan(10_000);
});

test('the accreditors’ page, under its old address too, leads here', async ({ page }) => {
  await page.goto('./accreditors/#check');
  await page.getByRole('main').getByRole('link', { name: 'Does it count?' }).last().click();

  await expect(field(page)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables answer, by type and by phrase', async ({ page }) => {
    await page.goto('./does-it-count/');
    expect(htmlOf('does-it-count/')).toMatch(/<noscript>.*needs JavaScript/s);
    await expect(field(page)).toBeHidden();

    await page.goto('./accreditors/');
    await expect(page.getByRole('row', { name: /^AOA Category 1-A/ })).toContainText('Counts');
    await expect(
      page.getByRole('row', { name: /Accredited Group Learning Activity/ }),
    ).toContainText('Counts after AMA conversion');
  });
});
