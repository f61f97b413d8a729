import type { Page } from '@playwright/test';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { aCertification, aCredit, aMilestone } from '#tests/builders.ts';
import {
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
  expectReadableColors,
} from '#tests/browser/accessibility.ts';
import { seedRecord } from '#tests/browser/seeded-record.ts';
import { expect, test } from '#tests/browser/site.ts';
import { morning } from '#tests/browser/tracker-steps.ts';

const long = 'Interventional-and-neuromuscular-ultrasonography for physiatrists, '.repeat(3);

const entries = {
  certifications: [aCertification(), aCertification({ field: 'pain' })],
  credits: [
    aCredit({ title: long, providerName: long, notes: long }),
    aCredit({
      title: 'Posted',
      reports: {
        abpmr: { state: 'posted', on: day('2024-05-01'), postedAmount: credits(1) },
      },
    }),
    aCredit({ title: 'Spring meeting', status: 'planned', completedOn: day('2027-02-20') }),
  ],
  milestones: [aMilestone({ title: long })],
};

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a log with long names': async (page) => {
    await page.goto('./tracker/credits/');
    await page.getByText('Filter').click();
    await page.getByRole('button', { name: 'Delete “Posted”' }).click();
    await page.getByText('Trash (1)').click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
  'a form with errors and all of its parts': async (page) => {
    await page.goto('./tracker/credits/?provider=aapmr#add');
    await page.getByRole('button', { name: 'Add another credit type' }).click();
    await page.getByRole('button', { name: 'Add a topic' }).click();
    await page.getByLabel('Credits on this topic').fill('x');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('There is a problem')).toBeVisible();
    await page.getByRole('combobox', { name: 'Provider' }).fill('aap');
    await expect(page.getByRole('listbox', { name: 'Providers' })).toBeVisible();
  },
  'the form of a milestone': async (page) => {
    await page.goto('./tracker/credits/#milestone');
    await page.getByLabel('LA-PM&R quarter, fully answered').check();
    await page.getByRole('button', { name: 'Today' }).click();
    await expect(page.getByLabel('Also log its 3 credits of self-assessment')).toBeVisible();
  },
  'a report with a selection': async (page) => {
    await page.goto('./tracker/report/');
    await page.getByRole('button', { name: 'Select all' }).click();
    await expect(page.getByLabel('Mark 2 entries as')).toBeVisible();
  },
  'a posted amount that differs': async (page) => {
    await page.goto('./tracker/report/#posted');
    await expect(page.getByText('1 less than logged')).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(states)) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime(morning);
      await page.goto('./tracker/credits/');
      await expect(page.getByText('Nothing logged yet')).toBeVisible();
      await seedRecord(page, entries);
      await expect(page.getByText('Spring meeting')).toBeVisible();
    });

    test('has nothing that axe objects to, in light and in dark', async ({ page }) => {
      test.slow();
      await reach(page);

      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectReadableColors(page);
    });

    test('fits a window 320 px wide, with targets of 44 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await reach(page);

      await expectNoSidewaysScroll(page);
      await expectLargeTargets(page);
    });
  });
}
