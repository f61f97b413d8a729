import { builtPages, htmlOf, templates } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

// That no page asks another origin or breaks the policy is what `test` itself watches.
for (const { route, pages } of templates) {
  test(`${route}: no page asks another origin, breaks the policy or sets a cookie`, async ({
    page,
    context,
  }) => {
    test.setTimeout(30_000 + pages.length * 1000);
    for (const address of pages) {
      await page.goto(`./${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    }
    expect(await context.cookies()).toEqual([]);
  });
}

test.describe('the policy', () => {
  test.use({ expectedErrors: [/TrustedHTML|require-trusted-types-for/] });

  test('stops markup made from text, on a page with an island', async ({ page }) => {
    const interactive = builtPages.find((address) => htmlOf(address).includes('<astro-island'));
    await page.goto(`./${interactive ?? 'none'}`);

    const outcome = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>injected</p>';
        return 'injected';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'other';
      }
    });

    expect(outcome).toBe('refused');
  });
});

test.describe('a page that misbehaves', () => {
  test.use({ expectedErrors: [/./] });

  test('is noticed by every test', async ({ page, guard }) => {
    await page.goto('./');
    await page.evaluate(() => {
      void fetch('https://elsewhere.example/').catch(() => undefined);
      setTimeout(() => {
        throw new Error('thrown on purpose');
      });
    });

    await expect
      .poll(() => guard.offenses)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('connect-src blocked https://elsewhere.example/'),
          expect.stringContaining('thrown on purpose'),
        ]),
      );
  });
});
