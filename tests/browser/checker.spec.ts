import type { Page } from '@playwright/test';

import { expectAccessible, expectNoSidewaysScroll } from '#tests/browser/accessibility.ts';
import { htmlOf } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

const field = (page: Page) => page.getByLabel('Words of the certificate');
const checker = (page: Page) => page.getByRole('region', { name: 'Does it count?' });
const verdict = (page: Page, credit: string) =>
  checker(page).getByRole('heading', { level: 3, name: new RegExp(`^${credit}`) });

const teamCertificate = `In support of improving patient care, Example Health is jointly accredited by ACCME, ACPE and ANCC.
Physicians: Example Health designates this live activity for a maximum of 3.0 AMA PRA Category 1
Credit(s)™.
Nurses: This activity is awarded 3.0 contact hours.`;

test.describe('does it count?', () => {
  test('a pasted sentence is answered, with what decided, the amount and the source', async ({
    page,
  }) => {
    await page.goto('./accreditors/');
    await field(page).fill(
      'The Example Society designates this live activity for a maximum of 22.5 AMA PRA Category 1 Credits™.',
    );

    await expect(verdict(page, 'AMA PRA Category 1 Credit™ Counts')).toBeVisible();
    await expect(
      checker(page).getByText(/^Decided by The Example Society designates/),
    ).toBeVisible();
    await expect(checker(page).getByText('Most that can be claimed: 22.5')).toBeVisible();
    await expect(checker(page).getByText('Verified', { exact: true })).toBeVisible();
    await expect(checker(page).getByText('Log what you claimed')).toBeVisible();
    await expect(checker(page).locator('mark').filter({ hasText: 'AMA PRA' })).toHaveText(
      'AMA PRA Category 1 Credits™',
    );
  });

  test('several credits in one text have a verdict each, said once', async ({ page }) => {
    await page.goto('./accreditors/');
    await field(page).fill(teamCertificate);

    await expect(verdict(page, 'AMA PRA Category 1 Credit™ Counts')).toBeVisible();
    await expect(verdict(page, 'Contact hours Does not count')).toBeVisible();
    await expect(checker(page).getByRole('status')).toHaveText(
      '2 types of credit: 1 counts, 1 does not count.',
    );
    await expect(
      checker(page).getByRole('link', { name: /^Joint Accreditation for/ }),
    ).toHaveAttribute('href', /\/accreditors\/joint-accreditation\/$/);
    await expectAccessible(page);
  });

  test('where the text takes a credit away, no rule that speaks for it stands beside', async ({
    page,
  }) => {
    await page.goto('./accreditors/');
    await field(page).fill('This activity was not designated for AMA PRA Category 1 Credit™.');

    await expect(verdict(page, 'AMA PRA Category 1 Credit™ Does not count')).toBeVisible();
    await expect(checker(page).getByText('The text says that it is not given.')).toBeVisible();
    await expect(checker(page).getByText('Verified', { exact: true })).toHaveCount(0);
  });

  test('words that leave a credit in doubt are quoted, and the sentence with them', async ({
    page,
  }) => {
    await page.goto('./accreditors/');
    await field(page).fill('The activity might be eligible for AMA PRA Category 1 Credit™.');

    await expect(
      verdict(page, 'AMA PRA Category 1 Credit™ Not known whether it counts'),
    ).toBeVisible();
    await expect(checker(page).getByText('“might be eligible”')).toBeVisible();
    await expect(checker(page).locator('q b')).toHaveText([
      'might be eligible',
      'AMA PRA Category 1 Credit™',
    ]);
    await expectAccessible(page);
  });

  test('a phrase that is too short is a warning and no error', async ({ page }) => {
    await page.goto('./accreditors/');
    await field(page).fill('This conference has been approved for 10 Category 1 credits.');

    await expect(verdict(page, 'Category 1 credit, of no system that is named')).toBeVisible();
    await expect(checker(page).getByText('That alone does not make the credit bad')).toBeVisible();
    await expect(checker(page).getByRole('alert')).toHaveCount(0);
  });

  test('a text without credit says what to look for, and clearing begins anew', async ({
    page,
  }) => {
    await page.goto('./accreditors/');
    await field(page).fill('Thank you for your order.');
    await expect(
      checker(page).getByRole('heading', { name: 'No type of credit was recognized' }),
    ).toBeVisible();
    await expect(checker(page).getByText('That is no verdict.')).toBeVisible();

    await page.getByRole('button', { name: 'Clear the text' }).click();

    await expect(field(page)).toBeFocused();
    await expect(checker(page).getByText('Nothing to read yet.')).toBeVisible();
    await expect(checker(page).getByRole('heading', { level: 3 })).toHaveCount(0);
  });

  test('a choice is answered, and a certificate stays where it was', async ({ page }) => {
    await page.goto('./accreditors/');
    await field(page).fill('3 AMA PRA Category 1 Credits™');
    await page.getByRole('radio', { name: 'Choose the accreditor and the type' }).check();
    await page.getByLabel('Type of credit, by accreditor').selectOption('AOA Category 1-B');

    await expect(verdict(page, 'AOA Category 1-B Not known whether it counts')).toBeVisible();
    await expect(checker(page).getByRole('status')).toHaveText(
      'AOA Category 1-B: not known whether it counts.',
    );

    await page.getByRole('radio', { name: 'Paste what the certificate says' }).check();
    await expect(field(page)).toHaveValue('3 AMA PRA Category 1 Credits™');
  });

  test('by keyboard alone: try the example, read the answer, go to the rule', async ({ page }) => {
    await page.goto('./accreditors/');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.getByRole('radio', { name: 'Paste what the certificate says' }).focus();
    await page.keyboard.press('Tab');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Try an example' })).toBeFocused();

    await page.keyboard.press('Enter');

    await expect(field(page)).toBeFocused();
    await expect(verdict(page, 'AMA PRA Category 1 Credit™ Counts')).toBeVisible();
    const rule = checker(page).getByRole('link', { name: /^Accreditation Council for/ });
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('Tab');
      if (await rule.evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/accreditors\/accme\/$/);
  });

  test('what counts leads to the log, without the text in the address', async ({ page }) => {
    await page.goto('./accreditors/');
    await field(page).fill('Jane Roe is awarded 3 AMA PRA Category 1 Credits™');

    await expect(checker(page).getByRole('link', { name: 'Log this credit' })).toHaveAttribute(
      'href',
      /\/tracker\/credits\/#add$/,
    );
    expect(page.url()).not.toContain('Roe');
  });

  test('nothing is asked for while a certificate is read, and nothing is kept', async ({
    page,
  }) => {
    await page.goto('./accreditors/', { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await field(page).fill(teamCertificate);
    await expect(verdict(page, 'Contact hours')).toBeVisible();

    expect(asked).toEqual([]);
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    ).toBe('[{},{}]');
  });

  test('it answers without a connection once the page is there', async ({ page, context }) => {
    await page.goto('./accreditors/', { waitUntil: 'networkidle' });
    await context.setOffline(true);

    await field(page).fill('12 ACOG Cognates, Formal Learning');

    await expect(verdict(page, 'ACOG Cognate Counts')).toBeVisible();
  });

  /** Opens the page, but holds back what makes the checker work until it is released. */
  async function openUnready(page: Page): Promise<() => void> {
    let release = () => {};
    const ready = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/Checker.*.js', async (route) => {
      await ready;
      await route.continue();
    });
    await page.goto('./accreditors/', { waitUntil: 'commit' });
    return release;
  }

  test('what was pasted before the page was ready is read', async ({ page }) => {
    const release = await openUnready(page);
    await field(page).fill('4 AMA PRA Category 2 Credits™');

    release();

    await expect(verdict(page, 'AMA PRA Category 2 Credit™ Does not count')).toBeVisible();
  });

  test('what was pressed before the page was ready is not lost', async ({ page }) => {
    const release = await openUnready(page);
    await page.getByRole('radio', { name: 'Choose the accreditor and the type' }).check();

    release();

    await page.getByLabel('Type of credit, by accreditor').selectOption('AOA Category 1-B');
    await expect(verdict(page, 'AOA Category 1-B Not known whether it counts')).toBeVisible();
    await page.getByRole('radio', { name: 'Paste what the certificate says' }).check();
    await expect(field(page)).toBeVisible();
  });

  test('a long certificate fits a phone 320 px wide', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./accreditors/');
    await field(page).fill(`${teamCertificate} ${'x'.repeat(200)}`);
    await expect(verdict(page, 'Contact hours')).toBeVisible();

    await expectNoSidewaysScroll(page);
  });
});

test.describe('when the rules cannot be loaded', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the page says so and points to the tables', async ({ page }) => {
    await page.route('**/accreditors/checker.json', (route) => route.abort());
    await page.goto('./accreditors/');

    await expect(checker(page).getByText('The rules could not be loaded.')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables answer, by type and by phrase', async ({ page }) => {
    await page.goto('./accreditors/');

    expect(htmlOf('accreditors/')).toMatch(/<noscript>.*needs JavaScript/s);
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('row', { name: /^AOA Category 1-A/ })).toContainText('Counts');
    await expect(
      page.getByRole('row', { name: /Accredited Group Learning Activity/ }),
    ).toContainText('Counts once converted');
  });
});
