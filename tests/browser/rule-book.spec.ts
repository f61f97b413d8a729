import { globSync } from 'node:fs';

import { builtPages, htmlOf } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

const idsIn = (folder: string) =>
  globSync(`content/${folder}/*.yaml`).map(
    (file) => file.split(/[\\/]/).at(-1)?.slice(0, -5) ?? '',
  );

test('every contradiction is on the page of all, with both sides and their sources', async ({
  page,
}) => {
  await page.goto('./sources/contradictions/');

  for (const id of idsIn('contradictions')) {
    const conflict = page.locator(`#${id}`);
    await expect(conflict.locator('.noted')).not.toHaveCount(1);
    expect(await conflict.locator('.noted').count()).toBeGreaterThanOrEqual(2);
    expect(await conflict.locator('.note').count()).toBe(await conflict.locator('.noted').count());
  }
});

test('every open question is on a page, with advice', async ({ page }) => {
  await page.goto('./sources/');

  for (const id of idsIn('unknowns')) {
    await expect(page.locator(`#${id} dt`)).toHaveText(/\?\s*$/);
    await expect(page.locator(`#${id} dd`)).not.toBeEmpty();
  }
});

for (const { at, names } of [
  { at: './requirements/', names: ['When Continuing Certification began'] },
  {
    at: './requirements/abpmr-cc/',
    names: ['30 or 40 credits a year', 'Which date closes the year'],
  },
  { at: './requirements/reporting/', names: ['Whether ABPMR takes part in ACCME reporting'] },
  { at: './accreditors/aoa/', names: ['What the AOA gives for an AMA course'] },
  { at: './credit/special/', names: ['60 or 25 credits for certification'] },
]) {
  test(`${at} names the contradictions that concern it`, async ({ page }) => {
    await page.goto(at);

    const disagreements = page.getByRole('region', { name: 'What the sources disagree about' });
    for (const name of names) await expect(disagreements.getByRole('link', { name })).toBeVisible();
  });
}

test('each credit that counts only once it is converted has a note of its own', async ({
  page,
}) => {
  await page.goto('./requirements/abpmr-cc/');
  const row = (credit: string) =>
    page.locator('section').filter({ has: page.getByRole('link', { name: credit, exact: true }) });

  await expect(row('Royal College MOC Section 1')).toContainText('Derived');
  await expect(row('European CME credit (ECMEC)')).toContainText('Not checked');
});

test('general knowledge is nowhere called verified', () => {
  const wrong = builtPages.filter((page) =>
    /data-level="background"[^>]*>(?:(?!<\/(?:div|details)>).)*?>Verified</s.test(htmlOf(page)),
  );

  expect(wrong).toEqual([]);
});

test.describe('credit that is easy to miss, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each has its amount, how sure it is and whether it counts', async ({ page }) => {
    await page.goto('./credit/special/');

    const rows = page.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(idsIn('special').length + 1);
    await expect(rows.filter({ hasText: 'Certification or recertification' })).toContainText(
      /60.*Verified.*Unclear/s,
    );
    await expect(rows.filter({ hasText: 'Writing test questions' })).toContainText(
      /10.*Not checked.*Counts.*Derived/s,
    );
  });

  test('says of each what nobody knows of its condition, time limit and fee', async ({ page }) => {
    await page.goto('./credit/special/');
    const entry = (name: string) => page.getByRole('region', { name, exact: true });

    await expect(entry('Writing test questions')).toContainText(
      'What we don’t know: its condition, its time limit, its fee.',
    );
    await expect(entry('LA-PM&R')).not.toContainText('Not known: its');
  });

  test('it leads to logging the credit with who offers it', async ({ page }) => {
    await page.goto('./credit/special/');

    await expect(
      page.getByRole('region', { name: 'LA-PM&R' }).getByRole('link', { name: /^Log it with/ }),
    ).toHaveAttribute('href', /\/tracker\/credits\/\?provider=abpmr-la-pmr#add$/);
  });

  test('it is found from the requirements, the accreditors and the home page', async ({ page }) => {
    for (const at of ['./', './requirements/', './accreditors/', './requirements/reporting/']) {
      await page.goto(at);
      await expect(
        page.getByRole('link', { name: /credit that is easy to miss/i }),
      ).toHaveAttribute('href', /\/credit\/special\/$/);
    }
  });
});

test('every entry of content for it is on the page', () => {
  const page = htmlOf('credit/special/');
  const ids = idsIn('special');

  expect(ids.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
});
