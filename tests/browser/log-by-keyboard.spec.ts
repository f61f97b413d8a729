import type { Page } from '@playwright/test';
import { expect, test } from '#tests/browser/site.ts';
import { morning } from '#tests/browser/tracker-steps.ts';

/** Presses Tab until `name` has focus, as somebody does who cannot see the page. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string) {
  const control = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

test('a credit is logged, changed, deleted, taken back and reported without a mouse', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime(morning);
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  const status = (text: string) => page.getByRole('status').filter({ hasText: text });

  await tabTo(page, 'link', 'Log a credit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Log a credit' })).toBeFocused();
  await tabTo(page, 'button', 'Today');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Credits');
  await page.keyboard.type('1 1/2');
  await page.keyboard.press('Enter');
  await expect(status('Saved 1.5 credits')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toBeFocused();

  await tabTo(page, 'link', 'Edit 1.5 credits');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Edit this credit' })).toBeFocused();
  await tabTo(page, 'textbox', 'Credits');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(status('Saved 2 credits')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toBeFocused();

  await tabTo(page, 'button', 'Delete 2 credits');
  await page.keyboard.press('Enter');
  await expect(status('Deleted 2 credits')).toBeVisible();
  await tabTo(page, 'button', 'Undo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').nth(1)).toContainText('Nov 23, 2026');

  await page.goto('./tracker/report/');
  await expect(page.getByRole('row').nth(1)).toContainText('Nov 23, 2026');
  await tabTo(page, 'button', 'Mark reported 2 credits');
  await page.keyboard.press('Enter');
  await expect(status('Marked 2 credits from Nov 23, 2026 as reported.')).toBeVisible();
  await tabTo(page, 'button', 'Undo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').nth(1)).toContainText('Nov 23, 2026');
});
