import type { Page } from '@playwright/test';
import { credits } from '#src/domain/amount.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import { expect, test } from '#tests/browser/site.ts';
import { importRecord } from '#tests/browser/tracker-steps.ts';
import { seedVersionOne, storedCredits } from '#tests/browser/version-1-database.ts';
import { aCertification, aCredit } from '#tests/builders.ts';

const certification = aCertification({ id: '0a6c5f0e-0000-4000-8000-00000000000c' });
const one = aCredit({ id: '0a6c5f0e-0000-4000-8000-00000000000a', amount: credits(45) });
const two = aCredit({ id: '0a6c5f0e-0000-4000-8000-00000000000b', amount: credits(45) });
const inUpperCase = [one, two].map((credit) => ({ ...credit, id: credit.id.toUpperCase() }));
const log = { ...emptyRecord, certifications: [certification] };
const ids = [one.id, two.id];

const answer = (page: Page) => page.getByRole('heading', { name: / of 150 credits/ });
const missing = (page: Page) => page.getByText('Your log is missing from this browser');

test('a file whose ids are in another case brings no credit twice', async ({ page }) => {
  await importRecord(page, { ...log, credits: [one] });

  await importRecord(page, { ...log, credits: inUpperCase });

  await page.goto('./tracker/');
  await expect(answer(page)).toContainText('90 of 150');
});

test.describe('a log of the first version with ids in both cases', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./about/');
    await seedVersionOne(page, { ...log, credits: [one, ...inUpperCase] });
  });

  test('counts no credit twice, and misses nothing at any later open', async ({ page }) => {
    for (const visit of ['first', 'second']) {
      await test.step(visit, async () => {
        await page.goto('./tracker/');
        await expect(answer(page)).toContainText('90 of 150');
        await expect(missing(page)).toBeHidden();
      });
    }
    await page.goto('./about/');
    expect(await storedCredits(page)).toEqual({ version: 20, ids });
  });

  test('is upgraded by the next page where the first was closed in the middle', async ({
    page,
    context,
  }) => {
    const killed = await context.newPage();
    await killed.addInitScript(holdUpgrade);
    await killed.goto('./tracker/');
    await killed.waitForFunction(() => document.documentElement.dataset['held'] === 'true');
    await killed.close();

    expect(await storedCredits(page)).toEqual({
      version: 10,
      ids: [...inUpperCase.map(({ id }) => id), one.id],
    });
    await page.goto('./tracker/');
    await expect(answer(page)).toContainText('90 of 150');
    await expect(missing(page)).toBeHidden();
  });

  test('opens a credit whose address has its id in upper case', async ({ page }) => {
    await page.goto(`./tracker/credits/#edit-${two.id.toUpperCase()}`);

    await expect(page.getByLabel('Credits', { exact: true })).toHaveValue('45');
  });
});

/** The second row that an upgrade writes is never answered, and its transaction never ends. */
function holdUpgrade(): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  IDBObjectStore.prototype.put = function (...row) {
    const request = put.apply(this, row);
    count += 1;
    if (this.transaction.mode !== 'versionchange' || count !== 2) return request;
    request.addEventListener('success', (event) => event.stopImmediatePropagation());
    const askAgain = () => {
      document.documentElement.dataset['held'] = 'true';
      this.count().onsuccess = askAgain;
    };
    askAgain();
    return request;
  };
}
