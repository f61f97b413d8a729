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
  await expect(page.getByText('What it will look like, with made-up numbers')).toBeVisible();
  await page.getByRole('link', { name: 'Set up', exact: true }).click();
  await expect(page).toHaveURL(/\/tracker\/setup\/$/);
});

for (const { total, related, says, never } of [
  {
    total: '90',
    related: '44.75',
    says: [
      '30.25 of the next 60 credits should relate to PM&R.',
      'For the share to hold today, 0.25 more of what is logged would have to relate to PM&R.',
      'Or 0.5 more credits related to PM&R, earned now, would restore it; they raise the total too.',
    ],
    never: /^Enough relates/,
  },
  {
    total: '90',
    related: '44.74',
    says: [
      '30.26 of the next 60 credits should relate to PM&R.',
      'For the share to hold today, 0.26 more of what is logged would have to relate to PM&R.',
      'Or 0.52 more credits related to PM&R, earned now, would restore it; they raise the total too.',
    ],
    never: /^Enough relates/,
  },
  {
    total: '90',
    related: '45',
    says: ['30 of the next 60 credits should relate to PM&R.'],
    never: /^For the share to hold today/,
  },
  {
    total: '90.01',
    related: '45',
    says: [
      'For the share to hold today, 0.01 more of what is logged would have to relate to PM&R.',
      'Or 0.01 more credits related to PM&R, earned now, would restore it; they raise the total too.',
    ],
    never: /^Enough relates/,
  },
  {
    total: '150',
    related: '75',
    says: ['Total met: 150 of 150 credits.', 'Enough relates to PM&R: 75 of 150 credits.'],
    never: /^For the share to hold today/,
  },
  {
    total: '200',
    related: '99.99',
    says: [
      'Total met: 200 of 150 credits, 50 above the minimum.',
      '0.02 more credits related to PM&R would restore the share.',
      'Of the minimum alone the share is 75 credits: reached, with 99.99 related.',
    ],
    never: /^Enough relates/,
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
  await expect(main).toContainText('30.25 of the next 60 credits should relate to PM&R.');
  await expect(main).toContainText('0.25 more of what is logged would have to relate to PM&R.');
  await expect(main).toContainText(
    '0.5 more credits related to PM&R, earned now, would restore it',
  );
  await expect(main).toContainText('12 more credits if the board counts their type');
  await expect(main).toContainText('With 2 planned: 92 of 150 credits.');
  await expect(page.getByRole('link', { name: '4 to report' })).toBeVisible();

  await page.getByText('What counted, and the rule').first().click();

  await expect(page.getByRole('heading', { name: '2 credits counted' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Of a type of which it is not known whether it counts: 1' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Planned, not completed yet: 1' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Completed before the first day: 1' }),
  ).toBeVisible();
});

test('progress is the same after a reload', async ({ page }) => {
  const answer = page.getByRole('heading', { name: /^Behind pace: 90 of 150 credits/ });
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
  await expect(page.getByText('No credit counted')).toBeVisible();
});

test('the home page has the answer too, without opening the log', async ({ page }) => {
  await setUp(page, { total: '90', related: '44.75' });
  await page.goto('./tracker/');
  await expect(page.getByRole('heading', { name: /^Behind pace: 90 of 150/ })).toBeVisible();

  await page.goto('./');

  await expect(page.getByText(/Behind pace: 90 of 150 credits/)).toBeVisible();
});

test('the home page gives no answer that is older than the log', async ({ page }) => {
  await setUp(page);
  await logCredit(page, '4');
  await page.goto('./tracker/');
  await expect(page.getByRole('heading', { name: /^Behind pace: 4 of 150/ })).toBeVisible();
  await logCredit(page, '50');

  await page.goto('./');

  await expect(
    page.getByText(
      'Your log: It holds 2 credits, last changed November 23, 2026. Open Progress to see where you stand.',
    ),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Your log' }).click();
  await expect(page.getByRole('heading', { name: /^Behind pace: 54 of 150/ })).toBeVisible();
});

test('two tabs stay in step', async ({ page, context }) => {
  const other = await context.newPage();
  await other.clock.setFixedTime(morning);
  await other.goto('./tracker/');
  await expect(other.getByRole('heading', { name: 'Where do I stand?' })).toBeVisible();

  await setUp(page, { total: '90', related: '44.75' });

  await expect(other.getByRole('heading', { name: /^Behind pace: 90 of 150/ })).toBeVisible();
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
    await expect(page.getByText('This browser does not let the site keep your log.')).toBeVisible();

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
