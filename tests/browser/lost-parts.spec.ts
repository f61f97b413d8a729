import type { Page } from '@playwright/test';
import { expectAccessible } from '#tests/browser/accessibility.ts';
import { test } from '#tests/browser/failing-host.ts';
import { expect } from '#tests/browser/site.ts';

test.use({ expectedErrors: [/503 \(Service Unavailable\)/] });

const lost = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'This part of the page didn’t load.' });
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

for (const { what, script, page: route, heading } of [
  {
    what: 'the view of a page',
    script: '/SetupView.',
    page: 'tracker/setup/',
    heading: 'Certifications',
  },
  {
    what: 'a form',
    script: '/LogEntryForm.',
    page: 'tracker/credits/#add',
    heading: 'Log a credit',
  },
  {
    what: 'what a form imports',
    script: '/Field.',
    page: 'tracker/credits/#add',
    heading: 'Log a credit',
  },
  {
    what: 'a part of a part',
    script: '/MilestoneForm.',
    page: 'tracker/credits/#milestone',
    heading: 'Log a milestone',
  },
]) {
  test(`${what} that was lost can be tried again until it is there`, async ({ page, host }) => {
    host.lose(script);
    await page.goto(`./${route}`);
    await expect(lost(page)).toBeVisible();
    await expectAccessible(page);

    const failures = host.asked(script);
    await again(page).click();
    await expect.poll(() => host.asked(script)).toBe(failures + 1);
    await expect(lost(page)).toBeVisible();
    await expect(again(page)).toBeFocused();

    host.recover();
    await again(page).click();
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    await expect(again(page)).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  });
}

test('what takes the snapshots is fetched once it can be', async ({ page, host }) => {
  host.lose('/snapshot-keeper.');
  await page.goto('./tracker/backup/');
  const erase = async () => {
    await page.getByLabel('Type DELETE to confirm').fill('DELETE');
    await page.getByRole('button', { name: 'Delete everything' }).click();
  };
  await page.getByText('Delete your whole log from this browser').click();
  await erase();
  await expect(page.getByText('Not deleted. Part of this page failed to load.')).toBeVisible();

  host.recover();
  await erase();

  await expect(page.getByText('Deleted. Your log is gone from this browser.')).toBeVisible();
});

test('the full-text search is fetched once it can be', async ({ page, host }) => {
  host.lose('pagefind.js');
  await page.goto('./providers/');
  const search = page.getByRole('searchbox');
  await search.fill('spasticity');
  await expect.poll(() => host.asked('pagefind.js')).toBeGreaterThan(0);

  host.recover();
  await search.fill('pediatric');

  await expect.poll(() => host.asked('pagefind-worker.js')).toBeGreaterThan(0);
  await expect.poll(() => host.asked('/pagefind/index/')).toBeGreaterThan(0);
});

test('a part is asked for once: its import comes out of the browser’s cache', async ({
  page,
  host,
}) => {
  await page.goto('./tracker/credits/#add');
  await expect(page.getByRole('heading', { name: 'Log a credit' })).toBeVisible();

  expect(host.asked('/CreditsView.')).toBe(1);
  expect(host.asked('/LogEntryForm.')).toBe(1);
});
