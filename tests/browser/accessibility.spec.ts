import {
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
  expectReadableColors,
} from '#tests/browser/accessibility.ts';
import { templates } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

for (const { route, pages } of templates) {
  const [longest] = pages;

  test.describe(route, () => {
    test('has nothing that axe objects to, in light and in dark', async ({ page }) => {
      test.slow();
      await page.goto(`./${longest}`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectReadableColors(page);
    });

    test('fits a window 320 px wide, with targets of 44 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`./${longest}`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

      await expectNoSidewaysScroll(page);
      await expectLargeTargets(page);
    });
  });
}
