import { expectSoundStructure } from '#tests/browser/accessibility.ts';
import { templates } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

/** As many as one test visits, so that two workers can share a template's pages. */
const batch = 40;

// The longest page of each template is in accessibility.spec.ts, colors and widths included. That
// no page asks another origin, breaks the policy or sets a cookie is what `test` itself watches.
for (const { route, pages } of templates) {
  const [, ...others] = pages;
  for (let start = 0; start < others.length; start += batch) {
    const visited = others.slice(start, start + batch);
    const span = `${start + 2} to ${start + 1 + visited.length}`;

    test(
      `${route}: axe objects to nothing on pages ${span}`,
      { tag: '@nightly' },
      async ({ page }) => {
        // Slow machines are slow, not broken.
        test.setTimeout(30_000 + visited.length * 5000);
        for (const address of visited) {
          await page.goto(`./${address}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
          await expectSoundStructure(page);
        }
      },
    );
  }
}
