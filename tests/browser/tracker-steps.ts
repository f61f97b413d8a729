import type { Locator, Page } from '@playwright/test';
import type { RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';
import { expect } from '#tests/browser/site.ts';

/** A morning in the fourth year of a cycle that runs from 2023 through 2027. */
export const morning = new Date('2026-11-23T15:00:00Z');

export async function fillDay(
  page: Page | Locator,
  field: string,
  [month, day, year]: readonly [string, string, string],
): Promise<void> {
  const group = page.getByRole('group', { name: field });
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Year').fill(year);
}

interface OpeningBalance {
  readonly total: string;
  readonly related: string;
}

/** Sets up PM&R with the five-year cycle from 2023, and waits until it is kept. */
export async function setUp(page: Page, balance?: OpeningBalance): Promise<void> {
  await page.goto('./tracker/setup/');
  await fillDay(page, 'First day of the cycle', ['1', '1', '2023']);
  await page.getByRole('button', { name: 'Use December 31, 2027' }).click();
  if (balance) {
    await page.getByText('Already partway through a cycle?').click();
    await fillDay(page, 'Totals through', ['6', '30', '2026']);
    await page.getByRole('textbox', { name: 'Total credits', exact: true }).fill(balance.total);
    await page.getByLabel('Of these, related to PM&R').fill(balance.related);
  }
  await page.getByRole('button', { name: 'Save certification' }).click();
  await expect(page.getByText('Saved PM&R, January 1, 2023 to December 31, 2027.')).toBeVisible();
}

/** Logs a credit of March 14, 2026 on the credits page, and waits until it is kept. */
export async function logCredit(page: Page, amount: string): Promise<void> {
  await page.goto('./tracker/credits/#add');
  await fillDay(page, 'Completed on', ['3', '14', '2026']);
  await page.getByLabel('Credits', { exact: true }).fill(amount);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(`Saved ${amount} credits from Mar 14, 2026.`)).toBeVisible();
}

/** Presses the button and waits for the preview to go: an earlier import's “Imported: …” may still stand. */
export async function confirmImport(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Import these changes' });
  await button.click();
  await expect(button).toBeHidden();
  await expect(page.getByText(/^Imported:/)).toBeVisible();
}

/** Brings a whole record in as a file, and waits until it is kept. */
export async function importRecord(page: Page, contents: RecordContents): Promise<void> {
  const text = writeRecord(contents, timestampFromDate(morning));
  await page.goto('./tracker/backup/');
  await page.getByLabel('Record file', { exact: true }).setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await confirmImport(page);
}
