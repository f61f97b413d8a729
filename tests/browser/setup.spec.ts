import {
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
} from '#tests/browser/accessibility.ts';
import { expect, test } from '#tests/browser/site.ts';
import { fillDay, morning, setUp } from '#tests/browser/tracker-steps.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(morning);
});

test('three answers set a certification up, and progress has its first sentence', async ({
  page,
}) => {
  await setUp(page);

  await page.getByRole('link', { name: 'See your progress' }).click();

  await expect(
    page.getByRole('heading', {
      name: 'Nothing counts yet: earn 150 credits by December 31, 2027.',
    }),
  ).toBeVisible();
});

test('the end of a cycle is suggested, and typed only when the suggestion is taken', async ({
  page,
}) => {
  await page.goto('./tracker/setup/');
  const end = page.getByRole('group', { name: 'Last day of the cycle' });

  await fillDay(page, 'First day of the cycle', ['2', '29', '2024']);
  await expect(page.getByText('A 5-year cycle would end on February 27, 2029')).toBeVisible();
  await expect(end.getByLabel('Year')).toHaveValue('');
  await page.getByRole('button', { name: 'Use February 27, 2029' }).click();

  await expect(end.getByText('Tuesday, February 27, 2029')).toBeVisible();
});

test('a requirement chosen by mistake can be changed back, and what was typed is still there', async ({
  page,
}) => {
  await page.goto('./tracker/setup/');
  const start = page.getByRole('group', { name: 'First day of the cycle' });
  await fillDay(page, 'First day of the cycle', ['1', '1', '2023']);

  await page.getByLabel('A certificate without a time limit').check();
  await expect(start).toBeHidden();
  await page.getByLabel(/certified in 2012 or later/).check();
  await expect(start).toBeVisible();
  await page.getByLabel('ABPMR Continuing Certification').check();

  await expect(page.getByLabel('ABPMR Continuing Certification')).toBeChecked();
  await expect(start.getByLabel('Year')).toHaveValue('2023');
});

test('every problem is listed at once, and each link leads to its field', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await page.getByRole('button', { name: 'Save certification' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Enter the first day of the cycle',
    'Enter the last day of the cycle',
  ]);
  await expect(page).toHaveTitle(/^Error: /);

  await summary.getByRole('link', { name: 'Enter the last day of the cycle' }).click();
  await expect(
    page.getByRole('group', { name: 'Last day of the cycle' }).getByLabel('Month'),
  ).toBeFocused();
});

test('the suggested last day, once taken, has the focus', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await fillDay(page, 'First day of the cycle', ['1', '1', '2023']);
  await page.getByRole('button', { name: 'Use December 31, 2027' }).press('Enter');

  await expect(
    page.getByRole('group', { name: 'Last day of the cycle' }).getByLabel('Month'),
  ).toBeFocused();
});

test('a problem in a folded part is opened by its link', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await fillDay(page, 'First day of the cycle', ['1', '1', '2023']);
  await page.getByRole('button', { name: 'Use December 31, 2027' }).click();
  await page.getByText('Already partway through a cycle?').click();
  const total = page.getByRole('textbox', { name: 'Total credits', exact: true });
  await total.fill('96,5');
  await page.getByText('Already partway through a cycle?').click();

  await page.getByRole('button', { name: 'Save certification' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /decimal point/ })
    .click();

  await expect(total).toBeFocused();
  await expect(total).toHaveAccessibleDescription(/Use a decimal point in .*, such as 7.25/);
});

for (const pasted of ['3/14/2026', '2026-03-14', 'March 14, 2026']) {
  test(`${pasted} pasted into one field fills all three and is said in full`, async ({ page }) => {
    await page.goto('./tracker/setup/');
    const start = page.getByRole('group', { name: 'First day of the cycle' });

    await start.getByLabel('Year').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, pasted);

    await expect(start.getByLabel('Month')).toHaveValue('3');
    await expect(start.getByLabel('Day')).toHaveValue('14');
    await expect(start.getByLabel('Year')).toHaveValue('2026');
    await expect(start.getByText('Saturday, March 14, 2026')).toBeVisible();
  });
}

test('a reload in the middle of typing loses nothing', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await page.getByLabel('Certification', { exact: true }).selectOption('Pain Medicine');
  await fillDay(page, 'First day of the cycle', ['7', '1', '2024']);
  await page.reload();

  await expect(page.getByLabel('Certification', { exact: true })).toHaveValue('pain');
  await expect(page.getByText('Monday, July 1, 2024')).toBeVisible();
});

test('a certificate without a time limit asks for no cycle', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await page.getByLabel('A certificate without a time limit').check();
  await expect(page.getByRole('group', { name: 'First day of the cycle' })).toBeHidden();
  await page.getByRole('button', { name: 'Save certification' }).click();

  await expect(page.getByText('Saved PM&R.')).toBeVisible();
  await page.goto('./tracker/');
  await expect(page.getByRole('heading', { name: 'No CME required.' })).toBeVisible();
});

test('a removed certification comes back with Undo', async ({ page }) => {
  await setUp(page);
  await page.getByRole('button', { name: /^Remove PM&R/ }).click();
  await expect(page.getByText(/^Removed PM&R/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save certification' })).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();

  await expect(page.getByText('Undone.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Edit PM&R/ })).toBeVisible();
});

test('an edited certification keeps what was not touched', async ({ page }) => {
  await setUp(page, { total: '96', related: '50' });
  await page.getByRole('button', { name: /^Edit PM&R/ }).click();
  await page.getByText('Does your dashboard show different numbers').click();
  await page.getByRole('textbox', { name: 'Total credits required' }).fill('120');
  await page.getByRole('button', { name: 'Save certification' }).click();

  await expect(page.getByText('Uses your own numbers or credit types')).toBeVisible();
  await expect(page.getByText('Starts with 96 credits as of June 30, 2026')).toBeVisible();
  await page.goto('./tracker/');
  await expect(page.getByRole('heading', { name: /96 of 120 credits/ })).toBeVisible();
});

test('the next cycle of a field stands beside the one that ends', async ({ page }) => {
  await setUp(page);
  await page.getByRole('button', { name: /^Add the next cycle/ }).click();
  await expect(page.getByText('Saturday, January 1, 2028')).toBeVisible();
  await page.getByRole('button', { name: 'Save certification' }).click();

  await expect(page.getByText('Saved PM&R, January 1, 2028 to December 31, 2032.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'PM&R' })).toHaveCount(2);
});

test('the stages of a ten-year cycle can be corrected by hand', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await page.getByLabel(/Maintenance of Certification/).check();
  await fillDay(page, 'First day of the cycle', ['1', '1', '2018']);
  await page.getByRole('button', { name: 'Use December 31, 2027' }).click();
  await page.getByText('Stages of the cycle').click();
  await expect(page.getByText('Stage 1: January 1, 2018 to December 31, 2022')).toBeVisible();
  await page.getByLabel('My dashboard shows different dates').check();
  await fillDay(page, 'First day of stage 1', ['1', '1', '2018']);
  await fillDay(page, 'Last day of stage 1', ['6', '30', '2023']);
  await fillDay(page, 'First day of stage 2', ['6', '30', '2023']);
  await fillDay(page, 'Last day of stage 2', ['12', '31', '2027']);
  await page.getByRole('button', { name: 'Save certification' }).click();
  await expect(
    page.getByRole('alert').getByRole('link', { name: 'Start stage 2 after stage 1 ends' }),
  ).toBeVisible();

  await fillDay(page, 'First day of stage 2', ['7', '1', '2023']);
  await page.getByRole('button', { name: 'Save certification' }).click();

  await expect(page.getByText('Uses your own stage dates')).toBeVisible();
});

test('the same certification with the same cycle is not saved twice', async ({ page }) => {
  await setUp(page);
  await page.getByRole('button', { name: 'Add a certification' }).click();
  await fillDay(page, 'First day of the cycle', ['1', '1', '2023']);
  await fillDay(page, 'Last day of the cycle', ['12', '31', '2027']);
  await page.getByRole('button', { name: 'Save certification' }).click();

  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'You already set up PM&R, January 1, 2023 to December 31, 2027. Edit it, or enter another cycle',
  ]);
});

test('a license has its own period, number and topics', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await page.getByRole('button', { name: 'Add a license or hospital' }).click();
  await page.getByLabel('Name').fill('Texas license');
  await fillDay(page, 'First day of the period', ['1', '1', '2026']);
  await fillDay(page, 'Last day of the period', ['12', '31', '2027']);
  await page.getByLabel('Credits required', { exact: true }).fill('48');
  await page.getByText('Does it require credits on certain topics?').click();
  await page.getByLabel('Topic', { exact: true }).selectOption('Ethics');
  await page.getByLabel('Credits', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Add another topic' }).click();
  await page.getByLabel('Or another topic').last().fill('Child abuse');
  await page.getByLabel('Credits', { exact: true }).last().fill('3');
  await page.getByRole('button', { name: 'Save requirement' }).click();

  await expect(page.getByText('Saved Texas license.')).toBeVisible();
  await page.goto('./tracker/');
  await expect(page.getByText('Nothing counts yet: earn 48 credits')).toBeVisible();
  await expect(page.getByText('Ethics: 0 of 2. Not started.')).toBeVisible();
  await expect(page.getByText('Child abuse: 0 of 3. Not started.')).toBeVisible();
  await page.goto('./tracker/credits/#add');
  await page.getByText('More details', { exact: true }).click();
  await page.getByRole('button', { name: 'Add a topic' }).click();
  await page.getByLabel('Topic', { exact: true }).selectOption('Child abuse');
});

test('the whole of setup is done with the keyboard alone', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await page.getByLabel('Certification', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await expect(page.getByText('Sunday, January 1, 2023')).toBeVisible();
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Use December 31, 2027' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Friday, December 31, 2027')).toBeVisible();
  await page.getByRole('group', { name: 'Last day of the cycle' }).getByLabel('Year').focus();
  await page.keyboard.press('Enter');

  await expect(page.getByText('Saved PM&R, January 1, 2023 to December 31, 2027.')).toBeVisible();
});

test('setup is accessible with its folds open and every problem told, on a narrow screen too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto('./tracker/setup/');
  await expect(page.getByRole('button', { name: 'Save certification' })).toBeVisible();
  for (const fold of await page.locator('summary').all()) await fold.click();
  await page.getByRole('button', { name: 'Save certification' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectLargeTargets(page);
});

test('an edit of what another tab has changed meanwhile is not written over it unseen', async ({
  page,
  context,
}) => {
  await setUp(page);
  const other = await context.newPage();
  await other.goto('./tracker/setup/');
  await page.getByRole('button', { name: /^Edit PM&R/ }).click();
  await expect(page.getByRole('button', { name: 'Save certification' })).toBeVisible();
  await other.getByRole('button', { name: /^Edit PM&R/ }).click();
  await fillDay(other, 'Last day of the cycle', ['6', '30', '2028']);
  await other.getByRole('button', { name: 'Save certification' }).click();
  await expect(other.getByText('Saved PM&R, January 1, 2023 to June 30, 2028.')).toBeVisible();

  await fillDay(page, 'Last day of the cycle', ['12', '31', '2026']);
  await page.getByRole('button', { name: 'Save certification' }).click();

  await expect(page.getByRole('alert')).toContainText('was changed in another tab');
  await expect(
    page.getByText(/^Another tab changed this to: .* January 1, 2023 to June 30, 2028\./),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Save certification' }).click();
  await expect(page.getByText('Saved PM&R, January 1, 2023 to December 31, 2026.')).toBeVisible();
});

test('the focus is never lost: into a form that opens, back when it closes, on from the bar', async ({
  page,
}) => {
  await setUp(page);
  await page.getByRole('button', { name: /^Edit PM&R/ }).press('Enter');
  await expect(page.getByLabel('Certification', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Certifications' })).toBeFocused();

  await page.getByRole('button', { name: /^Remove PM&R/ }).press('Enter');
  const bar = page.getByRole('group', { name: 'Latest change' });
  await expect(bar).toBeFocused();
  await expect(bar).toContainText('Removed PM&R');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('Undone.');
  await expect(bar).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Dismiss' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
