import { builtPages, htmlOf } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

// That no page asks another origin, breaks the policy or sets a cookie is what `test` itself
// watches: on every template in accessibility.spec.ts, on every page in every-page.spec.ts.

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
      document.cookie = 'planted=1';
      setTimeout(() => {
        throw new Error('thrown on purpose');
      });
    });

    await expect
      .poll(() => guard.offenses())
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('connect-src blocked https://elsewhere.example/'),
          expect.stringContaining('thrown on purpose'),
          'set a cookie: planted',
        ]),
      );
  });
});
