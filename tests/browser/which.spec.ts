import { expect, test } from '#tests/browser/site.ts';

test.describe('which requirement applies to me', () => {
  test.use({ javaScriptEnabled: false });

  test('from the requirements, by answers alone, to the requirement', async ({ page }) => {
    await page.goto('./requirements/');
    await page.getByRole('link', { name: 'Find out in up to five questions' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which board certified you?');

    for (const answer of ['ABPMR', 'PM&R and a subspecialty', 'Yes, it has a time limit']) {
      await page.getByRole('link', { name: answer, exact: true }).click();
    }
    await expect(page.getByText('Your answers so far')).toBeVisible();
    await page.getByRole('link', { name: 'Five years', exact: true }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'ABPMR Continuing Certification',
    );
    await expect(
      page.getByRole('heading', { name: 'If you hold a subspecialty certificate' }),
    ).toBeVisible();
  });

  test('an unfinished ten-year cycle ends with what is not known and what to do', async ({
    page,
  }) => {
    await page.goto('./requirements/which/abpmr/pmr/limited/');
    await page.getByRole('link', { name: 'Ten years', exact: true }).click();
    await page.getByRole('link', { name: 'In 2012 or later' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'we don’t know which rules apply',
    );
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
    await page.getByRole('link', { name: /certified in 2012 or later/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2012 or later');
  });

  test('the back button goes back one question, and an answer can be changed', async ({ page }) => {
    await page.goto('./requirements/which/');
    await page.getByRole('link', { name: 'ABPMR', exact: true }).click();
    await page.getByRole('link', { name: 'PM&R only' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('time limit');

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('certificates');
    await page.goForward();
    await page
      .getByRole('link', { name: 'Change the answer to “Which board certified you?”' })
      .click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which board certified you?');
  });
});

test('by keyboard alone to an answer', async ({ page }) => {
  await page.goto('./requirements/which/');
  const main = page.getByRole('link', { name: 'Skip to the main content' });
  await page.keyboard.press('Tab');
  await expect(main).toBeFocused();
  await page.keyboard.press('Enter');

  const osteopathic = page.getByRole('link', { name: 'The osteopathic board only' });
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    if (await osteopathic.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('doesn’t cover');
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toBeVisible();
});
