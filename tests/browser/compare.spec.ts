import type { Page } from '@playwright/test';

import {
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
} from '#tests/browser/accessibility.ts';
import { expect, test } from '#tests/browser/site.ts';

const table = (page: Page) => page.getByRole('table');
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const shortlist = (page: Page) => page.getByRole('region', { name: 'Shortlist' });

test.describe('comparing providers', () => {
  test('an address shows its providers side by side, with how sure each fact is', async ({
    page,
  }) => {
    await page.goto('./providers/compare/?with=aapmr,mayo-clinic,aaos');

    await expect(table(page).getByRole('columnheader')).toHaveCount(3);
    const kinds = row(page, 'Types of credit').getByRole('cell');
    await expect(kinds.nth(1)).toContainText('AMA PRA Category 1 Credit™');
    await expect(kinds.nth(2)).toContainText('Not checked');
    await expect(row(page, 'Cost').getByRole('cell').first()).toContainText('Not known');
    await expect(row(page, 'Phone')).toContainText(
      '(800) 695-5200: old, as printed on the board’s page',
    );
  });

  test('a provider is found by name, added, and taken away again; back undoes it', async ({
    page,
  }) => {
    await page.goto('./providers/compare/?with=aapmr');
    await expect(table(page).getByRole('columnheader')).toHaveCount(1);

    await page.getByRole('searchbox', { name: /^Name, abbreviation/ }).fill('AANEM');
    await page.getByRole('button', { name: /^Add American Association of Neuromuscular/ }).click();

    await expect(page).toHaveURL(/\?with=aapmr,aanem$/);
    await expect(page.getByRole('status').filter({ hasText: 'added: 2 of 4.' })).toBeInViewport();
    await expect(page.getByRole('searchbox', { name: /^Name, abbreviation/ })).toBeInViewport();
    await expect(table(page).getByRole('columnheader')).toHaveCount(2);

    await table(page)
      .getByRole('button', { name: /^Remove American Academy of Physical/ })
      .click();
    await expect(page).toHaveURL(/\?with=aanem$/);
    await expect(page.getByRole('status').filter({ hasText: 'removed: 1 of 4.' })).toBeFocused();
    await page.goBack();
    await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  });

  test('Enter adds the only provider of a name', async ({ page }) => {
    await page.goto('./providers/compare/?with=aapmr');
    const field = page.getByRole('searchbox', { name: /^Name, abbreviation/ });

    await field.pressSequentially('American');
    await expect(page.getByText(/ more\. Keep typing/)).toBeVisible();
    await field.press('Enter');
    await expect(page).toHaveURL(/\?with=aapmr$/);

    await field.fill('AANEM');
    await field.press('Enter');
    await expect(page).toHaveURL(/\?with=aapmr,aanem$/);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
  });

  test('a fifth is refused, with what to do', async ({ page }) => {
    await page.goto('./providers/compare/?with=aapmr,aanem,asia,aoa');
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);

    await page.getByRole('searchbox', { name: /^Name, abbreviation/ }).fill('Medscape');
    await page.getByRole('button', { name: 'Add Medscape', exact: true }).click();

    await expect(
      page.getByRole('status').filter({
        hasText: 'You can compare 4 providers at a time. Remove one, then add Medscape.',
      }),
    ).toBeInViewport();
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  });

  test('an address with five says which was left out', async ({ page }) => {
    await page.goto('./providers/compare/?with=aapmr,aanem,asia,aoa,medscape');

    await expect(page.getByText('Left out: medscape.')).toBeVisible();
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  });

  test.describe('of a provider that does not exist', () => {
    test.use({ expectedErrors: [/404/] });

    test('shows the others, and says so', async ({ page }) => {
      await page.goto('./providers/compare/?with=aapmr,knitting-circle');

      await expect(page.getByText('We couldn’t load “knitting-circle”.')).toBeVisible();
      await page.getByRole('button', { name: 'Remove knitting-circle' }).click();
      await expect(page).toHaveURL(/\?with=aapmr$/);
    });
  });

  test('a provider’s page leads to it without a script', async ({ page }) => {
    await page.goto('./providers/asia/');

    await page.getByRole('link', { name: 'Compare with others' }).click();

    await expect(table(page).getByRole('columnheader')).toHaveText([/American Spinal Injury/]);
  });

  test('has nothing that axe objects to, and fits a phone', async ({ page }) => {
    test.slow();
    await page.goto('./providers/compare/?with=aapmr,aanem,mayo-clinic,aaos');
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
    await expectAccessible(page);

    await page.setViewportSize({ width: 320, height: 640 });

    await expectNoSidewaysScroll(page);
    await expectLargeTargets(page);
    await expectAccessible(page);
    await expect(row(page, 'Cost')).toContainText('AANEM');
  });

  test('prints on one page', async ({ page }) => {
    await page.goto('./providers/compare/?with=aapmr,aanem,mayo-clinic,aaos');
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);

    expect(await printedPages(page)).toBe(1);
  });
});

test.describe('the shortlist', () => {
  test('is filled from the list by keyboard, kept over a reload, and compared', async ({
    page,
  }) => {
    await page.goto('./providers/');
    const button = page.getByRole('button', { name: 'Shortlist American Academy of Neurology' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await page
      .getByRole('button', { name: /^Shortlist American Academy of Physical Medicine/ })
      .click();
    await expect(shortlist(page)).toContainText('AAN, AAPM&R.');

    await page.reload();
    await shortlist(page).getByRole('link', { name: 'Compare' }).click();

    await expect(page).toHaveURL(/compare\/\?with=aan,aapmr$/);
    await expect(table(page).getByRole('columnheader')).toHaveCount(2);
    await page.getByRole('button', { name: /^Remove .*Neurology.* from the shortlist/ }).click();
    await expect(
      page.getByRole('region', { name: 'Your shortlist' }).getByRole('listitem'),
    ).toHaveText([/Physical Medicine/]);
  });

  test('says where the focus goes what was taken off it', async ({ page }) => {
    await page.goto('./providers/compare/?with=aapmr');
    await page.getByRole('button', { name: /^Shortlist American Academy/ }).click();
    await page
      .getByRole('button', { name: /^Remove American Academy.* from the shortlist/ })
      .click();

    const status = page.getByRole('status').filter({ hasText: 'removed from the shortlist' });
    await expect(status).toBeVisible();
    await expect(status).toBeFocused();
  });

  test('is the same in two tabs', async ({ page, context }) => {
    await page.goto('./providers/');
    const other = await context.newPage();
    await other.goto('./providers/?topic=pain');
    const name = 'Shortlist American Academy of Pain Medicine';
    await expect(other.getByRole('button', { name })).toBeVisible();

    await page.getByRole('button', { name }).click();
    await expect(other.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
    await other.getByRole('button', { name }).click();

    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'false');
    await expect(shortlist(page)).toBeHidden();
  });

  test('works where the browser keeps nothing, and says so', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Refused.', 'SecurityError');
        },
      }),
    );
    await page.goto('./providers/');

    await page.getByRole('button', { name: 'Shortlist American Academy of Neurology' }).click();

    await expect(shortlist(page)).toContainText('This browser won’t keep the shortlist');
  });

  test('survives junk in its place', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('physiatry-cme:shortlist', '{"format":'));
    await page.goto('./providers/');

    await page.getByRole('button', { name: 'Shortlist American Academy of Neurology' }).click();

    await expect(shortlist(page)).toContainText('AAN.');
  });
});

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
