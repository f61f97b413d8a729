import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { writeRecord } from '#src/domain/record/write-record.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import { aCredit, timestamp } from '#tests/builders.ts';
import { test as hostTest } from '#tests/browser/failing-host.ts';
import { installedFirefox } from '#tests/browser/firefox.ts';

/** `test` with a page of the Firefox that is installed. */
const test = hostTest.extend<{ firefoxPage: Page }, { firefox: Browser }>({
  firefox: [
    async ({}, use) => {
      const executablePath = installedFirefox() ?? 'firefox';
      const firefox = await puppeteer.launch({ browser: 'firefox', executablePath });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  firefoxPage: async ({ firefox }, use) => {
    const page = await firefox.newPage();
    page.setDefaultTimeout(20_000);
    await use(page);
    await page.close();
  },
});

test.skip(
  installedFirefox() === undefined,
  'Firefox is not installed: install it, or name one with FIREFOX_PATH.',
);
test.describe.configure({ mode: 'default' });

const lost = '::-p-text(This part of the page didn’t load.)';
const again = '::-p-aria([name="Try again"][role="button"])';

test('this Firefox remembers a failed import() for the life of the page', async ({
  firefoxPage: page,
  host,
}) => {
  const canImport = () =>
    page.evaluate(() =>
      import('/pagefind/pagefind.js' as string).then(
        () => true,
        () => false,
      ),
    );
  await page.goto(`${host.url}tracker/setup/`);
  host.lose('pagefind.js');
  expect(await canImport()).toBe(false);
  host.recover();

  test.skip(await canImport(), 'It asks again, so the tests below prove nothing here.');
});

for (const { what, script } of [
  { what: 'the view of a page', script: '/CreditsView.' },
  { what: 'a form', script: '/LogEntryForm.' },
  { what: 'what a form imports', script: '/Field.' },
]) {
  test(`${what} that was lost is there after “Try again”`, async ({ firefoxPage: page, host }) => {
    host.lose(script);
    await page.goto(`${host.url}tracker/credits/#add`);
    await page.waitForSelector(lost);

    host.recover();
    await page.locator(again).click();

    await page.waitForSelector('::-p-aria([name="Log a credit"][role="heading"])');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  });
}

test('a file is read once the reader of files can be fetched', async ({
  firefoxPage: page,
  host,
}, testInfo) => {
  const choose = async (name: string) => {
    const path = testInfo.outputPath(name);
    const contents = { ...emptyRecord, credits: [aCredit({})] };
    writeFileSync(path, writeRecord(contents, timestamp('2026-11-23T14:05:00.000Z')));
    const input = await page.waitForSelector('input[type="file"]');
    await input?.uploadFile(path);
  };
  host.lose('/read-record.');
  await page.goto(`${host.url}tracker/backup/`);
  await choose('first.json');
  await page.waitForSelector('::-p-text(Part of this page failed to load.)');

  host.recover();
  await choose('second.json');

  await page.waitForSelector('::-p-aria([name="Import these changes"][role="button"])');
});
