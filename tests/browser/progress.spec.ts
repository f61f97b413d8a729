import { readFile } from 'node:fs/promises';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import {
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
} from '#tests/browser/accessibility.ts';
import { expect, test } from '#tests/browser/site.ts';
import { importRecord, logCredit, morning, setUp } from '#tests/browser/tracker-steps.ts';
import { aCertification, aCredit, period } from '#tests/builders.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(morning);
});

test('an empty tracker says what to do and what it will look like', async ({ page }) => {
  await page.goto('./tracker/');

  await expect(page.getByRole('heading', { name: 'Where do I stand?' })).toBeVisible();
  await expect(page.getByText('An example, with made-up numbers')).toBeVisible();
  await page.getByRole('link', { name: 'Set up', exact: true }).click();
  await expect(page).toHaveURL(/\/tracker\/setup\/$/);
});

for (const { total, related, says, never } of [
  {
    total: '90',
    related: '44.75',
    says: [
      'Make about 30 of your remaining 60 credits PM&R-related.',
      'Half of your 90 credits is 45. You have 44.75 PM&R-related, 0.25 too few.',
      'To be exact, 30.25 of your next 60 credits should be PM&R-related.',
      'Or earn 0.5 more PM&R-related credits now to reach half. They add to your total too.',
    ],
    never: /are PM&R-related/,
  },
  {
    total: '90',
    related: '44.74',
    says: [
      'Make about 30 of your remaining 60 credits PM&R-related.',
      'Half of your 90 credits is 45. You have 44.74 PM&R-related, 0.26 too few.',
      'To be exact, 30.26 of your next 60 credits should be PM&R-related.',
      'Or earn 0.52 more PM&R-related credits now to reach half. They add to your total too.',
    ],
    never: /are PM&R-related/,
  },
  {
    total: '90',
    related: '45',
    says: [
      'Make 30 of your remaining 60 credits PM&R-related.',
      'Met so far: 45 of 90 credits are PM&R-related.',
    ],
    never: /too few/,
  },
  {
    total: '90.01',
    related: '45',
    says: [
      'Half of your 90.01 credits is 45.01. You have 45 PM&R-related, 0.01 too few.',
      'Or earn 0.01 more PM&R-related credits now to reach half. They add to your total too.',
    ],
    never: /are PM&R-related/,
  },
  {
    total: '150',
    related: '75',
    says: ['Total met: 150 of 150 credits.', 'Met: 75 of 150 credits are PM&R-related.'],
    never: /too few/,
  },
  {
    total: '200',
    related: '99.99',
    says: [
      'Total met: 200 credits, 50 more than the 150 required.',
      'Earn 0.02 more PM&R-related credits to reach half of your total.',
      'Half of the minimum alone is 75 credits. You have 99.99, so you meet that.',
    ],
    never: /are PM&R-related/,
  },
]) {
  test(`${total} credits of which ${related} are related: its numbers exactly`, async ({
    page,
  }) => {
    await setUp(page, { total, related });
    await page.goto('./tracker/');

    const main = page.getByRole('main');
    for (const sentence of says) await expect(main).toContainText(sentence);
    await expect(page.getByText(never)).toHaveCount(0);
  });
}

test('a record of credits shows the same numbers, what counted, and what did not and why', async ({
  page,
}) => {
  await importRecord(page, {
    ...emptyRecord,
    certifications: [aCertification({ cycle: period('2023-01-01', '2027-12-31') })],
    credits: [
      aCredit({ title: 'Assembly', amount: credits(60), related: { pmr: credits(44.75) } }),
      aCredit({ title: 'Opioids', amount: credits(30) }),
      aCredit({ title: 'Toronto', amount: credits(12), creditType: 'rcpsc-1' }),
      aCredit({ title: 'Next spring', status: 'planned', completedOn: day('2027-03-01') }),
      aCredit({ title: 'Long ago', completedOn: day('2022-12-31') }),
    ],
  });
  await page.goto('./tracker/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Make about 30 of your remaining 60 credits PM&R-related.');
  await expect(main).toContainText('You have 44.75 PM&R-related, 0.25 too few.');
  await expect(main).toContainText('Or earn 0.5 more PM&R-related credits now to reach half.');
  await expect(main).toContainText('12 more credits may count');
  await expect(main).toContainText('With your 2 planned credits, you’d have 92 of 150.');
  await expect(page.getByRole('link', { name: '4 to report' })).toBeVisible();

  await page.getByText('What counted, and the rule').first().click();

  await expect(page.getByRole('heading', { name: '2 credits counted' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'We don’t know whether this type counts: 1' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Planned, not completed yet: 1' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Completed before the first day: 1' }),
  ).toBeVisible();
});

test('progress is the same after a reload', async ({ page }) => {
  const answer = page.getByRole('heading', { name: /^Behind schedule: 90 of 150 credits/ });
  await setUp(page, { total: '90', related: '44.75' });

  await page.goto('./tracker/');
  await expect(answer).toBeVisible();
  await page.reload();

  await expect(answer).toBeVisible();
});

test('each number shows its working, its rule and where that was read', async ({ page }) => {
  await setUp(page, { total: '90', related: '44.75' });
  await page.goto('./tracker/');
  await expect(
    page.getByText(/^By your own entries, under the rule as read on /).first(),
  ).toBeVisible();

  await page.getByText('What counted, and the rule').first().click();

  await expect(page.getByText('Earn 150 Category 1 credits in the five-year cycle.')).toBeVisible();
  await expect(page.getByText(/^Derived: .*, read on November 23, 2026/)).toBeVisible();
  await expect(page.getByText('No credits counted')).toBeVisible();
});

test('the home page has the answer too, without opening the log', async ({ page }) => {
  await setUp(page, { total: '90', related: '44.75' });
  await page.goto('./tracker/');
  await expect(page.getByRole('heading', { name: /^Behind schedule: 90 of 150/ })).toBeVisible();

  await page.goto('./');

  await expect(page.getByText(/Behind schedule: 90 of 150 credits/)).toBeVisible();
});

test('the home page gives no answer that is older than the log', async ({ page }) => {
  await setUp(page);
  await logCredit(page, '4');
  await page.goto('./tracker/');
  await expect(page.getByRole('heading', { name: /^Behind schedule: 4 of 150/ })).toBeVisible();
  await logCredit(page, '50');

  await page.goto('./');

  await expect(
    page.getByText(
      'Your log: 2 credits, last changed November 23, 2026. Open it to see your progress.',
    ),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Your log' }).click();
  await expect(page.getByRole('heading', { name: /^Behind schedule: 54 of 150/ })).toBeVisible();
});

test('two tabs stay in step', async ({ page, context }) => {
  const other = await context.newPage();
  await other.clock.setFixedTime(morning);
  await other.goto('./tracker/');
  await expect(other.getByRole('heading', { name: 'Where do I stand?' })).toBeVisible();

  await setUp(page, { total: '90', related: '44.75' });

  await expect(other.getByRole('heading', { name: /^Behind schedule: 90 of 150/ })).toBeVisible();
});

for (const { refusal, refuse } of [
  {
    refusal: 'has no IndexedDB',
    refuse: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  },
  {
    refusal: 'throws when it is opened',
    refuse: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Site data are blocked', 'SecurityError');
      };
    },
  },
]) {
  test(`a browser that ${refusal} still sets up, says so, and saves a copy`, async ({ page }) => {
    await page.addInitScript(refuse);
    await setUp(page, { total: '96', related: '50' });
    await expect(page.getByText('This browser won’t let the site save your log.')).toBeVisible();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const file = await download;

    expect(file.suggestedFilename()).toBe('physiatry-cme-record-2026-11-23.json');
    const saved: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(saved).toMatchObject({
      format: 'physiatry-cme-record',
      certifications: [{ field: 'pmr', openingBalance: { total: 96, related: 50 } }],
    });
  });
}

test('an answer stays true past midnight', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T05:59:00Z') });
  await setUp(page, { total: '116.97', related: '60' });
  await page.goto('./tracker/');
  await expect(page.getByRole('main')).toContainText('116.89 by today');

  await page.clock.fastForward('02:00');

  await expect(page.getByRole('main')).toContainText('116.97 by today');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`progress is accessible with its working open, ${colorScheme} and narrow`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 720 });
    await setUp(page, { total: '90', related: '44.75' });
    await page.goto('./tracker/');
    const folds = page.getByText('What counted, and the rule');
    await expect(folds).toHaveCount(5);
    for (const fold of await folds.all()) await fold.click();
    await expect(page.getByText('The rule', { exact: true })).toHaveCount(5);

    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await expectLargeTargets(page);
  });
}
