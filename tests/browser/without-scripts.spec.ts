import { expectAccessible } from '#tests/browser/accessibility.ts';
import { expect, test } from '#tests/browser/site.ts';

const trackerPages = ['', 'credits/', 'report/', 'setup/', 'backup/'].map(
  (page) => `tracker/${page}`,
);

test.describe('a page whose scripts are missing', () => {
  test.use({ expectedErrors: [/./] });

  test('says so after a moment, and what to do, on every page of the log', async ({ context }) => {
    await context.route('**/_astro/*.js', (route) => route.abort());
    // Each waits for its moment, so they wait at the same time.
    const pages = await Promise.all(trackerPages.map(() => context.newPage()));
    await Promise.all(pages.map((page, place) => page.goto(`./${trackerPages[place] ?? ''}`)));

    for (const page of pages) {
      await page.bringToFront();
      await expect(page.getByText('Opening your log…')).toBeVisible();
      await expect(
        page.getByText(/^If this message stays, part of the page failed to load/),
      ).toBeVisible();
      await expectAccessible(page);
    }
  });

  test('says nothing of it before that moment', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('./tracker/');

    await expect(page.getByText('Opening your log…')).toBeVisible();
    await expect(page.getByText(/^If this message stays/)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no page says that it is opening the log', async ({ page }) => {
    for (const path of trackerPages) {
      await page.goto(`./${path}`);
      await expect(page.getByRole('navigation', { name: 'Tracker' })).toBeVisible();
      await expect(page.getByText('Opening your log…')).toBeHidden();
    }
  });
});
