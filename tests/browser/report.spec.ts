import type { Page } from '@playwright/test';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import type { Report } from '#src/domain/record/credit.ts';
import { aCertification, aCredit, aMilestone, anOwnRequirement } from '#tests/builders.ts';
import { seedRecord } from '#tests/browser/seeded-record.ts';
import { expect, test } from '#tests/browser/site.ts';
import { morning } from '#tests/browser/tracker-steps.ts';

const reported = (report: Partial<Report>) => ({
  abpmr: { state: 'posted' as const, on: null, postedAmount: null, ...report },
});
const list = (page: Page, name: string) => page.getByRole('table', { name });
const toList = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name });
const done = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(morning);
});

async function openWith(page: Page, entries: Parameters<typeof seedRecord>[1]) {
  await page.goto('./tracker/report/');
  await expect(page.getByText('Nothing left to report.')).toBeVisible();
  await seedRecord(page, entries);
}

test('what was logged is in its list, milestones too, with the way to report it', async ({
  page,
}) => {
  await openWith(page, {
    credits: [
      aCredit({ title: 'Gait workshop' }),
      aCredit({ title: 'Annual Assembly', reports: reported({ state: 'expected' }) }),
      aCredit({ title: 'Planned meeting', status: 'planned' }),
    ],
    milestones: [aMilestone({ title: 'Fewer falls' })],
  });

  await expect(toList(page, '2 To report')).toHaveAttribute('aria-current', 'true');
  await expect(list(page, 'To report')).toContainText('Gait workshop');
  await expect(list(page, 'To report')).toContainText('Fewer falls');
  await expect(page.getByRole('link', { name: 'How reporting works' })).toHaveAttribute(
    'href',
    /\/requirements\/reporting\/$/,
  );

  await toList(page, '1 Should post').click();
  await expect(list(page, 'Should post automatically')).toContainText(/Annual Assembly.*days ago/);
  await page.reload();
  await expect(list(page, 'Should post automatically')).toBeVisible();
});

test('one is marked as reported at once, and taken back', async ({ page }) => {
  await openWith(page, { credits: [aCredit({ title: 'Gait workshop' })] });

  await page.getByRole('button', { name: 'Mark reported “Gait workshop”' }).click();
  await expect(done(page, 'Marked “Gait workshop”, 2 credits as reported.')).toBeVisible();
  await expect(toList(page, '1 Reported')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(toList(page, '1 To report')).toBeVisible();
});

test('many are changed together, with a day', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, place) => aCredit({ title: `Rounds ${place + 1}` }));
  await openWith(page, { credits: many });

  await page.getByRole('button', { name: 'Select the 50 shown' }).click();
  await expect(done(page, '50 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Select all 60' }).click();
  await page.getByLabel('Mark 60 entries as').selectOption('Posted');
  const seenOn = page.getByRole('group', { name: 'Date you saw it posted' });
  await seenOn.getByLabel('Month').fill('13');
  await page.getByRole('button', { name: 'Mark as posted' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Enter a month from 1 to 12 for the date',
  ]);
  await seenOn.getByLabel('Month').fill('4');
  await seenOn.getByLabel('Day').fill('2');
  await seenOn.getByLabel('Year').fill('2025');
  await page.getByRole('button', { name: 'Mark as posted' }).click();

  await expect(done(page, 'Marked 60 entries as posted.')).toBeVisible();
  await toList(page, '60 Posted').click();
  await expect(list(page, 'Posted').getByRole('row').nth(1)).toContainText('2 posted, Apr 2, 2025');
});

test('an amount posted otherwise than logged is marked and comes first', async ({ page }) => {
  await openWith(page, {
    credits: [
      aCredit({ title: 'Later', completedOn: day('2025-01-01'), reports: reported({}) }),
      aCredit({ title: 'Gait workshop', amount: credits(7.25) }),
    ],
  });

  await page.getByLabel('Select “Gait workshop”').check();
  await page.getByLabel('Mark “Gait workshop”, 7.25 credits as').selectOption('Posted');
  await page.getByLabel('Credits on your dashboard').fill('7');
  await page.getByRole('button', { name: 'Mark as posted' }).click();
  await toList(page, '2 Posted').click();

  const first = list(page, 'Posted').getByRole('row').nth(1);
  await expect(first).toContainText('Gait workshop');
  await expect(first).toContainText('0.25 less than logged');
});

test('a row is copied in the order of the board’s form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, {
    credits: [
      aCredit({
        title: 'Gait workshop',
        completedOn: day('2026-03-04'),
        amount: credits(7.5),
        providerName: 'Example University',
      }),
    ],
  });

  await page.getByRole('button', { name: 'Copy “Gait workshop”' }).click();
  await expect(done(page, 'Copied the row')).toBeVisible();

  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '03/04/2026\tAMA PRA Category 1 Credit™\t7.5\tExample University\tGait workshop',
  );
});

test('the award that counts is listed and copied, whatever the credit was logged as', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, {
    credits: [
      aCredit({
        title: 'Osteopathic rounds',
        creditType: 'aoa-2-a',
        amount: credits(8),
        alsoAs: [{ creditType: 'ama-pra-1', amount: credits(6) }],
      }),
    ],
  });
  const row = list(page, 'To report').getByRole('row').nth(1);
  await expect(row).toContainText('also 8 AOA Category 2-A');

  await row.getByRole('button', { name: /^Copy/ }).click();
  await expect(done(page, 'Copied the row')).toBeVisible();

  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'AMA PRA Category 1 Credit™\t6\t',
  );
});

test('what needs no report is listed apart with its reason, and progress counts the same', async ({
  page,
}) => {
  await openWith(page, {
    certifications: [
      aCertification({
        openingBalance: {
          asOf: day('2023-06-30'),
          total: credits(40),
          related: credits(20),
          selfAssessment: credits(0),
        },
      }),
    ],
    credits: [
      aCredit({ title: 'Gait workshop' }),
      aCredit({ title: 'Category two', creditType: 'ama-pra-2' }),
      aCredit({ title: 'Next spring', completedOn: day('2027-03-01') }),
      aCredit({ title: 'Long ago', completedOn: day('2023-01-15') }),
    ],
    milestones: [aMilestone(), aMilestone({ kind: 'la-pmr-quarter', title: 'Third quarter' })],
  });

  await expect(toList(page, '2 To report')).toBeVisible();
  await page.getByText('No need to report, or not yet: 4').click();
  await expect(page.getByText('LA-PM&R is the board’s own assessment.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Category two' })).toBeVisible();
  await page.goto('./tracker/');
  await expect(page.getByRole('link', { name: '2 to report' })).toBeVisible();

  await page.goto('./tracker/report/');
  await page.getByText('No need to report, or not yet: 4').click();
  await page.getByRole('button', { name: 'Mark reported “Long ago”' }).click();

  await expect(toList(page, '1 Reported')).toBeVisible();
  await expect(page.getByText('No need to report, or not yet: 3')).toBeVisible();
});

test('where the browser blocks copying, the row is shown to be copied by hand', async ({
  page,
}) => {
  await openWith(page, { credits: [aCredit({ title: 'Gait workshop' })] });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Closed.'));
  });

  await page.getByRole('button', { name: 'Copy “Gait workshop”' }).click();

  const byHand = page.getByLabel('Copy this text instead');
  await expect(byHand).toBeFocused();
  await expect(byHand).toHaveValue(/^03\/14\/2024\tAMA PRA Category 1 Credit™\t2\t/);
});

test('each authority has its own lists', async ({ page }) => {
  await openWith(page, {
    credits: [aCredit({ title: 'Gait workshop', reports: reported({}) })],
    requirements: [anOwnRequirement({ name: 'State license' })],
  });
  await expect(toList(page, '1 Posted')).toBeVisible();

  await page.getByLabel('Reports to').selectOption('State license');

  await expect(list(page, 'To report')).toContainText('Gait workshop');
  await page.getByRole('button', { name: 'Mark reported' }).click();
  await expect(toList(page, '1 Reported')).toBeVisible();
  await page.getByLabel('Reports to').selectOption('ABPMR');
  await expect(toList(page, '1 Posted')).toBeVisible();
});
