import type { Page } from '@playwright/test';
import { credits } from '#src/domain/amount.ts';
import { aCertification, aCredit, period, timestamp } from '#tests/builders.ts';
import { expect, test } from '#tests/browser/site.ts';
import { seedRecord } from '#tests/browser/seeded-record.ts';
import { fillDay, morning } from '#tests/browser/tracker-steps.ts';

const log = (page: Page) => page.getByRole('table', { name: 'Credits' });
const rowOf = (page: Page, name: string | RegExp) =>
  log(page).getByRole('row').filter({ hasText: name });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const saved = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const more = (page: Page) => page.getByText('More details', { exact: true });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(morning);
});

async function openForm(page: Page) {
  await page.goto('./tracker/credits/');
  await page.getByRole('link', { name: 'Log a credit' }).click();
  await expect(page.getByRole('heading', { name: 'Log a credit' })).toBeFocused();
}

/** Day, type and amount; the rest is left out. */
async function typeCredit(page: Page, amount: string) {
  await fillDay(page, 'Completed on', ['3', '14', '2026']);
  await page.getByLabel('Credits', { exact: true }).fill(amount);
}

test('three fields are enough to log a credit, and it is there after a reload', async ({
  page,
}) => {
  await openForm(page);
  await typeCredit(page, '7.25');
  await expect(page.getByText('Saturday, March 14, 2026')).toBeVisible();
  await save(page).click();

  await expect(saved(page, 'Saved 7.25 credits from Mar 14, 2026.')).toBeVisible();
  await expect(rowOf(page, 'Mar 14, 2026')).toBeFocused();
  await page.reload();

  await expect(rowOf(page, 'Mar 14, 2026')).toContainText('7.25');
  await expect(page.getByText('1 entry: 7.25 AMA PRA Category 1 Credit™')).toBeVisible();
});

test('every problem is told at once, and each link leads to its field', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('Credit type').selectOption('Another type');
  await save(page).click();

  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    'Enter the date you completed it',
    'Enter the name of the credit type, as shown on the certificate',
    'Enter the number of credits, such as 7.25',
  ]);

  await summary.getByRole('link', { name: 'Enter the number of credits' }).click();
  await expect(page.getByLabel('Credits', { exact: true })).toBeFocused();
});

test('a problem among the folded fields unfolds them', async ({ page }) => {
  await openForm(page);
  await typeCredit(page, '2');
  await more(page).click();
  await page.getByLabel('PM&R', { exact: true }).fill('3');
  await more(page).click();
  await save(page).click();

  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.getByRole('link', { name: 'Check the credits related to PM&R' }).click();
  await expect(page.getByLabel('PM&R', { exact: true })).toBeFocused();
});

test('a day is pasted whole and an amount typed as a fraction', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page);
  await page.evaluate(() => navigator.clipboard.writeText('2026-03-14'));
  await page.getByLabel('Year').first().focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByText('Saturday, March 14, 2026')).toBeVisible();
  await page.getByLabel('Credits', { exact: true }).fill('1/2');
  await page.keyboard.press('Enter');

  await expect(rowOf(page, 'Mar 14, 2026')).toContainText('0.5');
});

test('a double click saves once', async ({ page }) => {
  await openForm(page);
  await typeCredit(page, '2');
  await save(page).dblclick();

  await expect(saved(page, 'Saved 2 credits')).toBeVisible();
  await expect(rowOf(page, 'Mar 14, 2026')).toHaveCount(1);
});

test('a credit is edited, duplicated on another day, deleted and taken back', async ({ page }) => {
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  await seedRecord(page, { credits: [aCredit({ title: 'Gait workshop', amount: credits(2) })] });

  await page.getByRole('link', { name: 'Edit “Gait workshop”' }).click();
  await expect(page.getByLabel('Activity title')).toHaveValue('Gait workshop');
  await page.getByLabel('Credits', { exact: true }).fill('2.5');
  await save(page).click();
  await expect(rowOf(page, 'Gait workshop')).toContainText('2.5');

  await page.getByRole('link', { name: 'Duplicate “Gait workshop”' }).click();
  await expect(page.getByLabel('Credits', { exact: true })).toHaveValue('2.5');
  await expect(page.getByLabel('Month').first()).toHaveValue('');
  await fillDay(page, 'Completed on', ['3', '15', '2026']);
  await save(page).click();
  await expect(rowOf(page, 'Gait workshop')).toHaveCount(2);

  await rowOf(page, 'Mar 15, 2026').getByRole('button', { name: 'Delete' }).click();
  await expect(saved(page, 'Deleted “Gait workshop”')).toBeVisible();
  await expect(rowOf(page, 'Gait workshop')).toHaveCount(1);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'Gait workshop')).toHaveCount(2);
});

test('on a phone the provider’s name has the width of its row', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  const providerName = 'American Academy of Physical Medicine and Rehabilitation';
  await seedRecord(page, {
    credits: [aCredit({ title: 'Assembly', provider: null, providerName })],
  });

  const row = await rowOf(page, 'Assembly').boundingBox();
  const cell = await page.getByRole('cell', { name: providerName }).boundingBox();
  expect(cell?.width).toBe(row?.width);
});

test('what was deleted more than 30 days before the last change leaves the trash', async ({
  page,
}) => {
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  const deleted = (title: string, deletedAt: string) =>
    aCredit({ title, updatedAt: timestamp(deletedAt), deletedAt: timestamp(deletedAt) });
  await seedRecord(page, {
    credits: [
      deleted('Long gone', '2026-08-01T00:00:00.000Z'),
      deleted('Just gone', '2026-10-01T00:00:00.000Z'),
    ],
  });

  await page.getByText('Trash (1)').click();
  await expect(page.getByRole('button', { name: 'Restore “Just gone”' })).toBeVisible();
});

test('what was deleted waits in the trash and can be restored', async ({ page }) => {
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  await seedRecord(page, { credits: [aCredit({ title: 'Gait workshop' })] });
  await page.getByRole('button', { name: 'Delete “Gait workshop”' }).click();
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  await page.reload();

  await page.getByText('Trash (1)').click();
  await page.getByRole('button', { name: 'Restore “Gait workshop”' }).click();

  await expect(rowOf(page, 'Gait workshop')).toBeVisible();
  await expect(page.getByText('Trash (1)')).toBeHidden();
});

test('a provider fills in what it knows; membership is confirmed once and remembered', async ({
  page,
}) => {
  await page.goto('./tracker/credits/?provider=aapmr#add');
  await expect(page.getByRole('combobox', { name: 'Provider' })).toHaveValue(
    'American Academy of Physical Medicine and Rehabilitation',
  );
  const standing = page.getByRole('status');
  await expect(standing.filter({ hasText: 'To report. It may post automatically.' })).toBeVisible();
  await page.getByLabel('I am a member of AAPM&R').check();
  await expect(standing.filter({ hasText: 'Should post to ABPMR automatically.' })).toBeVisible();
  await typeCredit(page, '21.75');
  await save(page).click();
  await expect(rowOf(page, 'Mar 14, 2026')).toContainText('Should post automatically');

  await page.goto('./tracker/credits/?provider=aapmr#add');
  await expect(page.getByLabel('I am a member of AAPM&R')).toBeChecked();
});

test('a provider not known here is kept and shown as such', async ({ page }) => {
  await page.goto('./tracker/credits/?provider=long-gone#add');
  await expect(page.getByText('“long-gone”, which isn’t in our directory')).toBeVisible();
  await typeCredit(page, '1');
  await save(page).click();

  await expect(rowOf(page, 'long-gone (not in our directory)')).toBeVisible();
});

test('a provider is found by abbreviation with the keyboard, or typed freely', async ({ page }) => {
  await openForm(page);
  await more(page).click();
  const provider = page.getByRole('combobox', { name: 'Provider' });
  await provider.fill('aanem');
  const offered = page.getByRole('listbox', { name: 'Providers' }).getByRole('option');
  await expect(offered).toHaveCount(1);
  await provider.press('ArrowDown');
  await expect(offered.and(page.getByRole('option', { selected: true }))).toContainText(
    'Neuromuscular',
  );
  await provider.press('Enter');
  await expect(provider).toHaveValue(/Neuromuscular/);
  await expect(page.getByRole('group', { name: 'What AANEM reports to ABPMR' })).toBeVisible();

  await provider.fill('St. Elsewhere');
  await expect(page.getByRole('group', { name: 'What AANEM reports to ABPMR' })).toBeHidden();
  await typeCredit(page, '1');
  await save(page).click();
  await expect(rowOf(page, 'St. Elsewhere')).toBeVisible();
});

test('another award, what it relates to, and a topic are kept', async ({ page }) => {
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  await seedRecord(page, { certifications: [aCertification(), aCertification({ field: 'pain' })] });
  await openForm(page);
  await typeCredit(page, '7.25');
  await more(page).click();
  await page.getByRole('button', { name: 'All relate to Pain Medicine' }).click();
  await expect(page.getByLabel('PM&R', { exact: true })).toHaveValue('7.25');
  await page.getByLabel('PM&R', { exact: true }).fill('2');
  await page.getByLabel('Pain Medicine', { exact: true }).fill('7');
  await expect(page.getByLabel('PM&R', { exact: true })).toHaveValue('2');

  await page.getByRole('button', { name: 'Add another credit type' }).click();
  await page.getByLabel('Also awarded as').selectOption('AOA Category 2-A');
  await page.getByLabel('Credits of this type').fill('8');
  await page.getByRole('button', { name: 'Add a topic' }).click();
  await page.getByLabel('Topic', { exact: true }).selectOption({ label: 'Opioids' });
  await page.getByLabel('Credits on this topic').fill('2');
  await save(page).click();

  const row = rowOf(page, 'Mar 14, 2026');
  await expect(row).toContainText('also 8 AOA Category 2-A');
  await expect(row).toContainText('2 PM&R · 7 Pain Medicine');
  await row.getByRole('link', { name: /^Edit/ }).click();
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('opioids');
  await expect(page.getByLabel('Also awarded as')).toHaveValue('aoa-2-a');
});

test('a planned credit says so, and a completed one still to come is flagged', async ({ page }) => {
  await openForm(page);
  await fillDay(page, 'Completed on', ['1', '2', '2199']);
  await page.getByLabel('Credits', { exact: true }).fill('3');
  await expect(page.getByText('This date is in the future.')).toBeVisible();
  await more(page).click();
  await page.getByLabel('Planned, not completed yet').check();
  await expect(page.getByText('This date is in the future.')).toBeHidden();
  await save(page).click();

  await expect(rowOf(page, 'Jan 2, 2199')).toContainText('Planned');
});

test('a second look is offered at days outside every cycle and at what is there already', async ({
  page,
}) => {
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  await seedRecord(page, {
    certifications: [aCertification({ cycle: period('2022-01-01', '2024-12-31') })],
    credits: [aCredit({ title: 'Gait workshop' })],
  });
  await openForm(page);
  await fillDay(page, 'Completed on', ['3', '14', '2026']);
  await expect(page.getByText('isn’t in any cycle')).toBeVisible();

  await fillDay(page, 'Completed on', ['3', '14', '2024']);
  await page.getByLabel('Credits', { exact: true }).fill('2');
  await expect(page.getByText('You may have logged this already: “Gait workshop”')).toBeVisible();
  await save(page).click();
  await expect(rowOf(page, 'Mar 14, 2024')).toHaveCount(2);
});

test('what is typed survives a reload, and a closed tab', async ({ page, context }) => {
  await openForm(page);
  await typeCredit(page, '4.5');
  await page.reload();
  await expect(page.getByText('You typed this on')).toBeVisible();
  await expect(page.getByLabel('Credits', { exact: true })).toHaveValue('4.5');
  await expect(page.getByText('Saturday, March 14, 2026')).toBeVisible();

  await page.close();
  const next = await context.newPage();
  await next.goto('./tracker/credits/');
  await expect(next.getByText('Not saved yet: a credit')).toBeVisible();
  await next.getByRole('link', { name: 'Continue' }).click();
  await expect(next.getByLabel('Credits', { exact: true })).toHaveValue('4.5');
  await save(next).click();
  await expect(saved(next, 'Saved 4.5 credits')).toBeVisible();
  await next.reload();
  await expect(rowOf(next, 'Mar 14, 2026')).toHaveCount(1);
  await expect(next.getByText('Not saved yet')).toBeHidden();
});

test('two tabs do not mix what is typed, and see what the other saved', async ({
  page,
  context,
}) => {
  await openForm(page);
  await typeCredit(page, '1');
  const other = await context.newPage();
  await openForm(other);
  await expect(other.getByLabel('Credits', { exact: true })).toHaveValue('');
  await typeCredit(other, '2');
  await save(page).click();
  await expect(saved(page, 'Saved 1 credit')).toBeVisible();

  await expect(other.getByLabel('Credits', { exact: true })).toHaveValue('2');
  await save(other).click();
  await expect(rowOf(other, 'Mar 14, 2026')).toHaveCount(2);
  await expect(rowOf(page, 'Mar 14, 2026')).toHaveCount(2);
});

test('an entry changed in another tab is shown in both versions, and nothing is overwritten', async ({
  page,
  context,
}) => {
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  await seedRecord(page, { credits: [aCredit({ title: 'Gait workshop' })] });
  await page.getByRole('link', { name: 'Edit “Gait workshop”' }).click();
  await page.getByLabel('Activity title').fill('Gait lab');

  const other = await context.newPage();
  await other.goto('./tracker/credits/');
  await other.getByRole('link', { name: 'Edit “Gait workshop”' }).click();
  await other.getByLabel('Credits', { exact: true }).fill('3');
  await save(other).click();
  await expect(saved(other, 'Saved “Gait workshop”, 3 credits.')).toBeVisible();

  const conflict = page.getByRole('alert').filter({ hasText: 'was changed in another tab' });
  await expect(conflict.getByRole('row', { name: 'Title Gait lab Gait workshop' })).toBeVisible();
  await expect(conflict.getByRole('row', { name: 'Credits 2 3' })).toBeVisible();
  await save(page).click();
  await expect(conflict).toBeFocused();
  await expect(conflict).toContainText('Not saved yet.');
  await expect(rowOf(other, 'Gait workshop')).toContainText('3');

  await conflict.getByRole('button', { name: 'Use the other version' }).click();
  await expect(page.getByLabel('Credits', { exact: true })).toHaveValue('3');
  await expect(page.getByLabel('Activity title')).toHaveValue('Gait workshop');
});

test('where nothing can be stored, the form keeps everything and says so', async ({ page }) => {
  await openForm(page);
  await typeCredit(page, '2');
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await save(page).click();

  await expect(page.getByText('Not saved. Everything you typed is still here.')).toBeVisible();
  await expect(page.getByText('this browser has no room left')).toBeVisible();
  await expect(page.getByLabel('Credits', { exact: true })).toHaveValue('2');
});

test('the log is narrowed, sorted and paged, and says how much is shown', async ({ page }) => {
  await page.goto('./tracker/credits/');
  await expect(page.getByText('Nothing logged yet')).toBeVisible();
  const many = Array.from({ length: 60 }, (_, place) =>
    aCredit({ title: `Grand rounds ${place + 1}`, amount: credits(1) }),
  );
  await seedRecord(page, {
    credits: [
      ...many,
      aCredit({ title: 'Botulinum toxin', amount: credits(8), related: { pain: credits(8) } }),
    ],
  });

  await expect(page.getByText('1–50 of 61')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('51–61 of 61')).toBeVisible();
  await expect(page.getByText('61 entries: 68 AMA')).toBeFocused();

  await page.getByRole('button', { name: 'Credits', exact: true }).click();
  await expect(log(page).getByRole('row').nth(1)).toContainText('Botulinum toxin');
  await expect(page.getByRole('columnheader', { name: 'Credits' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await page.getByLabel('Related to').selectOption('Pain Medicine');
  await expect(page.getByText('1 of 61 entries: 8 AMA')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '1 credit shown' })).toBeAttached();
  await page.getByRole('searchbox', { name: 'Search your log' }).fill('grand');
  await expect(page.getByText('No credits match.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all credits' }).last().click();
  await expect(page.getByText('1–50 of 61')).toBeVisible();
});

test('milestones are logged beside credits, a quarter with its credits if wanted', async ({
  page,
}) => {
  await page.goto('./tracker/credits/');
  await page.getByRole('link', { name: 'Log a milestone' }).first().click();
  await save(page).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'There is a problem' }).getByRole('link'),
  ).toHaveText(['Choose what you completed', 'Enter the date you completed it']);

  await page.getByLabel('LA-PM&R quarter, fully answered').check();
  await fillDay(page, 'Completed on', ['9', '30', '2026']);
  await page.getByLabel('Also log its 3 credits of self-assessment').check();
  await save(page).click();

  await expect(rowOf(page, 'LA-PM&R quarter')).toContainText('3 self-assessment');
  const milestones = page.getByRole('region', { name: 'Milestones' });
  await milestones.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Third quarter');
  await save(page).click();
  await milestones.getByRole('button', { name: 'Delete “Third quarter”' }).click();
  await expect(milestones).toContainText('None logged');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(milestones).toContainText('Third quarter');
});
