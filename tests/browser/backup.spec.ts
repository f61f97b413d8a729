import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { deleteEntry, editEntry } from '#src/domain/record/edits.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { emptyRecord, type RecordContents, type VersionOf } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import { credits } from '#src/domain/amount.ts';
import { expectAccessible } from '#tests/browser/accessibility.ts';
import { expect, test } from '#tests/browser/site.ts';
import { confirmImport } from '#tests/browser/tracker-steps.ts';
import { aCertification, aCredit, timestamp } from '#tests/builders.ts';

const writtenAt = timestamp('2026-11-23T14:05:00.000Z');
const pmr = aCertification();
const assembly: Credit = aCredit({ title: 'Annual Assembly', amount: credits(7.25) });
const journal: Credit = aCredit({ title: 'Journal club', amount: credits(1) });
const both = recordOf(assembly, journal);

function recordOf(...versions: readonly VersionOf<'credits'>[]): RecordContents {
  return { ...emptyRecord, certifications: [pmr], credits: versions };
}
const asFile = (contents: RecordContents | string, name = 'record.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof contents === 'string' ? contents : writeRecord(contents, writtenAt)),
});

const inLog = (page: Page) =>
  page
    .getByRole('region', { name: 'How safe your log is' })
    .getByText(/^(nothing yet|\d+ (certification|credit))/);
const importing = (page: Page) => page.getByRole('region', { name: 'Import a record file' });

async function choose(page: Page, contents: RecordContents | string): Promise<void> {
  await page.getByLabel('Record file', { exact: true }).setInputFiles(asFile(contents));
}

async function importFile(page: Page, contents: RecordContents | string): Promise<void> {
  await choose(page, contents);
  await confirmImport(page);
}

async function saveRecord(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a record file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^physiatry-cme-record-\d{4}-\d{2}-\d{2}\.json$/);
  return readFileSync(await file.path(), 'utf8');
}

/** The page, opened anew, hears of no change that another tab makes: it shows what it showed. */
async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await page.reload();
}

const timeless = (text: string) => text.replace(/"writtenAt": "[^"]+"/, '');

test.beforeEach(async ({ page }) => {
  await page.goto('./tracker/backup/');
  await expect(inLog(page)).toHaveText('nothing yet');
});

test('a record saved, deleted from the browser and imported again is the same', async ({
  page,
}) => {
  await importFile(page, both);
  const saved = await saveRecord(page);
  expect(timeless(saved)).toBe(timeless(writeRecord(both, writtenAt)));

  await page.getByText('Delete your whole log from this browser').click();
  await page.getByLabel('Type DELETE to confirm').fill('delete');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(inLog(page)).toHaveText('nothing yet');
  await page.reload();
  await expect(inLog(page)).toHaveText('nothing yet');

  await importFile(page, saved);
  await expect(inLog(page)).toHaveText('1 certification, 2 credits');
  expect(timeless(await saveRecord(page))).toBe(timeless(saved));
});

test('the preview says what an import would do, and nothing happens before it is confirmed', async ({
  page,
}) => {
  await choose(page, both);

  const section = importing(page);
  await expect(section.getByRole('status')).toHaveText(
    'Importing would change your log: 3 entries added.',
  );
  await expect(section.getByText('March 14, 2024, 7.25 credits: Annual Assembly')).toBeVisible();
  await expect(inLog(page)).toHaveText('nothing yet');

  await section.getByRole('button', { name: 'Cancel' }).click();
  await expect(section.getByRole('button', { name: 'Import these changes' })).toBeHidden();
  await expect(inLog(page)).toHaveText('nothing yet');
});

test('the same file a second time changes nothing', async ({ page }) => {
  await importFile(page, both);
  const before = await saveRecord(page);

  await choose(page, both);
  await expect(importing(page).getByRole('status')).toContainText('Nothing to import.');
  await expect(page.getByRole('button', { name: 'Import these changes' })).toBeHidden();

  expect(timeless(await saveRecord(page))).toBe(timeless(before));
});

test('an import can be undone after a reload, and what was edited since stays', async ({
  page,
}) => {
  await importFile(page, recordOf(assembly));
  const before = await saveRecord(page);
  const edited = editEntry('credits', assembly, { title: 'Renamed' }, timestamp('2026-05-01')).next;
  await importFile(page, recordOf(edited, journal));
  await expect(inLog(page)).toHaveText('1 certification, 2 credits');

  await page.reload();
  await page.getByRole('button', { name: 'Undo this import' }).click();

  await expect(page.getByText('Undid the import of 2 entries.')).toBeVisible();
  await expect(inLog(page)).toHaveText('1 certification, 1 credit');
  const after = JSON.parse(await saveRecord(page));
  expect(after.credits).toEqual(JSON.parse(before).credits);
});

test('what was deleted here later can be restored one by one', async ({ page }) => {
  const deletedHere = deleteEntry('credits', assembly, timestamp('2026-06-01')).next;
  const deletedToo = deleteEntry('credits', journal, timestamp('2026-06-01')).next;
  await importFile(page, recordOf(deletedHere, deletedToo));
  await expect(inLog(page)).toHaveText('1 certification');

  await choose(page, both);
  await page.getByLabel(/^Restore .*Annual Assembly/).check();
  await page.getByRole('button', { name: 'Import these changes' }).click();

  await expect(page.getByText('Imported: 1 entry as you chose.')).toBeVisible();
  await expect(inLog(page)).toHaveText('1 certification, 1 credit');
});

test('both sides of a conflict are shown, and either can be chosen', async ({ page }) => {
  const here = editEntry('credits', assembly, { title: 'Here' }, timestamp('2026-05-01')).next;
  const there = editEntry('credits', assembly, { title: 'There' }, timestamp('2026-06-01')).next;
  await importFile(page, recordOf(here));

  await choose(page, recordOf(there));
  const conflict = importing(page).getByRole('group', { name: /There/ });
  await expect(conflict.getByRole('row', { name: 'Title Here There' })).toBeVisible();
  await expect(conflict.getByLabel(/The version in the file/)).toBeChecked();
  await conflict.getByLabel(/The version in your log/).check();
  await confirmImport(page);

  const saved = JSON.parse(await saveRecord(page));
  expect(saved.credits).toMatchObject([{ title: 'Here' }]);
  const titles = saved.history.map(({ version }: { version: { title: string } }) => version.title);
  expect(titles.sort()).toEqual(['Here', 'There']);
});

test.describe('a file that is no record is refused, and nothing changes:', () => {
  for (const { what, text, says } of [
    { what: 'nothing', text: '', says: 'It’s empty' },
    { what: 'a web page', text: '<!doctype html><p>Sign in</p>', says: 'It’s a web page' },
    {
      what: 'a cut file',
      text: writeRecord(both, writtenAt).slice(0, 400),
      says: 'It’s incomplete',
    },
    { what: 'other JSON', text: '{"credits":[]}', says: 'isn’t a record from this site' },
    {
      what: 'a newer version',
      text: writeRecord(both, writtenAt).replace('"version": 1', '"version": 9'),
      says: 'A newer version of this site saved it (format 9)',
    },
    {
      what: 'a damaged entry',
      text: writeRecord(both, writtenAt).replace('"amount": 7.25', '"amount": "lots"'),
      says: 'Expected a number, found “lots”.',
    },
    { what: 'nested lists', text: '['.repeat(1_000_000), says: 'nested too deeply' },
  ]) {
    test(what, async ({ page }) => {
      await choose(page, text);

      const refusal = importing(page).getByRole('alert');
      await expect(refusal).toContainText('We couldn’t read record.json. Nothing was changed.');
      await expect(refusal).toContainText(says);
      await expect(page.getByRole('button', { name: 'Import these changes' })).toBeHidden();
      await expect(inLog(page)).toHaveText('nothing yet');
    });
  }
});

test('a backup is checked without importing it', async ({ page }) => {
  await importFile(page, both);

  await page.getByLabel('Backup to check').setInputFiles(asFile(recordOf(assembly)));
  await expect(page.getByText('This backup is missing 1 entry from your log')).toBeVisible();

  await page.getByLabel('Backup to check').setInputFiles(asFile(both));
  await expect(page.getByText(/has everything in your log, checked on/)).toBeVisible();
  await expect(inLog(page)).toHaveText('1 certification, 2 credits');
});

test('replacing everything saves a backup first, and can be undone', async ({ page }) => {
  await importFile(page, both);

  await choose(page, { ...emptyRecord, credits: [aCredit({ title: 'Alone' })] });
  await page.getByText('Replace everything instead').click();
  await page.getByRole('button', { name: 'Replace everything with this file' }).click();
  await expect(page.getByLabel('Type REPLACE to confirm')).toBeFocused();
  await page.getByLabel('Type REPLACE to confirm').fill('REPLACE');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Replace everything with this file' }).click();

  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Annual Assembly');
  await expect(inLog(page)).toHaveText('1 credit');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(inLog(page)).toHaveText('1 certification, 2 credits');
});

test('a file that a new log came from counts as its backup, and changes since are counted', async ({
  page,
}) => {
  await expect(page.getByText('never', { exact: true })).toBeVisible();
  await importFile(page, both);
  await expect(page.getByText(/^never/)).toBeHidden();
  await expect(page.getByText(/( ago|today|yesterday)$/)).toBeVisible();

  await importFile(page, recordOf(aCredit()));
  await expect(page.getByText(/, 1 change since$/)).toBeVisible();

  await saveRecord(page);

  await expect(page.getByText('today', { exact: true })).toBeVisible();
});

test('a new log is told nothing of trash or earlier versions', async ({ page }) => {
  const save = page.getByRole('region', { name: 'Save a backup' });
  await expect(save).toContainText('Your log is still empty, so there’s nothing to back up yet.');

  await importFile(page, both);
  await expect(save).toContainText('The file will have 1 certification and 2 credits.');

  const edited = editEntry('credits', assembly, { title: 'Renamed' }, timestamp('2026-05-01')).next;
  const deleted = deleteEntry('credits', journal, timestamp('2026-06-01')).next;
  await importFile(page, recordOf(edited, deleted));
  await expect(save).toContainText(
    'The file will have 1 certification, 1 credit, the trash, and earlier versions of what you changed.',
  );
});

test('a file saved at the moment an import is told of holds the import, and says so', async ({
  page,
}) => {
  test.slow();
  const many = Array.from({ length: 3000 }, () => aCredit());
  await choose(page, recordOf(...many));
  // Nobody is that quick; the page is slower with more entries.
  await page.evaluate(() => {
    const save = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Save a record file',
    );
    const watcher = new MutationObserver(() => {
      if (!document.body.innerText.includes('Imported: ')) return;
      watcher.disconnect();
      save?.click();
    });
    watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Import these changes' }).click();

  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved.credits).toHaveLength(3000);
  await expect(
    page.getByText(/^Your browser is saving a record file with 1 certification, 3,000 credits\./),
  ).toBeVisible();
  await expect(page.getByText('today', { exact: true })).toBeVisible();
});

test('the copy saved before everything is replaced holds what another tab just added', async ({
  page,
  context,
}) => {
  await deafen(page);
  await importFile(page, both);
  await choose(page, { ...emptyRecord, credits: [aCredit({ title: 'Alone' })] });
  await page.getByText('Replace everything instead').click();
  const other = await context.newPage();
  await other.goto('./tracker/backup/');
  await importFile(other, recordOf(aCredit({ title: 'From the other tab' })));
  await expect(inLog(page)).toHaveText('1 certification, 2 credits');

  await page.getByLabel('Type REPLACE to confirm').fill('REPLACE');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Replace everything with this file' }).click();

  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain('From the other tab');
  await expect(page.getByText(/^Replaced everything with the file: 1 credit\./)).toBeVisible();
  await other.reload();
  await expect(inLog(other)).toHaveText('1 credit');
});

test('a check of a backup counts it as one only if it holds what is stored, not what the page shows', async ({
  page,
  context,
}) => {
  await deafen(page);
  await importFile(page, both);
  const other = await context.newPage();
  await other.goto('./tracker/backup/');
  await importFile(other, recordOf(aCredit({ title: 'From the other tab' })));

  await page.getByLabel('Backup to check').setInputFiles(asFile(both));

  await expect(page.getByText('This backup is missing 1 entry from your log')).toBeVisible();
  await other.reload();
  await expect(other.getByText(/, 1 change since$/)).toBeVisible();
});

test('a log that is missing is restored from its file, and the page stops asking', async ({
  page,
}) => {
  await importFile(page, both);
  await page.goto('./about/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('physiatry-cme');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error(String(request.error)));
      }),
  );
  await page.goto('./tracker/backup/');
  const missing = page.getByRole('heading', { name: 'Your log is missing from this browser' });
  await expect(missing).toBeVisible();

  await choose(page, both);
  await page.getByRole('button', { name: 'Import these changes' }).click();

  await expect(inLog(page)).toHaveText('1 certification, 2 credits');
  await expect(missing).toBeHidden();
  await page.reload();
  await expect(inLog(page)).toHaveText('1 certification, 2 credits');
  await expect(missing).toBeHidden();
});

test('where the browser keeps nothing, a file can still be opened and saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto('./tracker/backup/');
  await expect(
    page.getByText('Only in this tab, until you close it.', { exact: true }),
  ).toBeVisible();

  await importFile(page, both);

  expect(timeless(await saveRecord(page))).toBe(timeless(writeRecord(both, writtenAt)));
});

test('focus is never lost: it goes to the file control once an import is done or called off', async ({
  page,
}) => {
  await choose(page, both);
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByLabel('Record file', { exact: true })).toBeFocused();

  await choose(page, both);
  await page.getByRole('button', { name: 'Import these changes' }).press('Enter');
  await expect(page.getByLabel('Record file', { exact: true })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a full preview has nothing that axe objects to, in ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const here = editEntry('credits', assembly, { title: 'Here' }, timestamp('2026-05-01')).next;
    const there = editEntry('credits', assembly, { title: 'There' }, timestamp('2026-06-01')).next;
    const deleted = deleteEntry('credits', journal, timestamp('2026-06-01')).next;
    await importFile(page, recordOf(here, deleted));
    await choose(page, recordOf(there, journal, aCredit()));

    await expectAccessible(page);
  });
}

test.describe('while the connection is gone', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('a file is not read, the page says why, and the same file is read once it is back', async ({
    page,
    context,
  }) => {
    await context.setOffline(true);
    await choose(page, both);
    const refusal = importing(page).getByRole('alert');
    await expect(refusal).toContainText('Part of this page failed to load.');
    await expect(importing(page).getByText(/^Reading/)).toBeHidden();
    await page.getByLabel('Backup to check').setInputFiles(asFile(both));
    await expect(
      page.getByRole('region', { name: 'Check a backup' }).getByRole('alert'),
    ).toContainText('Part of this page failed to load.');

    await context.setOffline(false);
    await choose(page, both);

    await expect(refusal).toBeHidden();
    await expect(page.getByRole('button', { name: 'Import these changes' })).toBeVisible();
  });
});

test('deleting everything leaves nothing: no text typed in another tab, no folder of copies', async ({
  page,
  context,
}) => {
  await importFile(page, both);
  const other = await context.newPage();
  await other.goto('./tracker/credits/#add');
  await other.getByLabel('Credits', { exact: true }).fill('7.25');
  const keysLeft = () => page.evaluate(() => Object.keys(localStorage).length);
  await expect.poll(keysLeft).toBe(2);

  await page.getByText('Delete your whole log from this browser').click();
  await page.getByLabel('Type DELETE to confirm').fill('DELETE');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Deleted. Your log is gone from this browser.')).toBeVisible();

  expect(await keysLeft()).toBe(0);
  const folders = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of root.keys()) names.push(name);
    return names;
  });
  expect(folders).toEqual([]);
});

test('a long import says that it is under way', async ({ page }) => {
  await page.evaluate(() => {
    const said: string[] = [];
    const note = () => said.push(document.body.innerText);
    new MutationObserver(note).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { said });
  });
  const many = Array.from({ length: 300 }, (_, index) => aCredit({ title: `Course ${index}` }));

  await importFile(page, recordOf(...many));

  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said.some((text) => text.includes('Reading record.json…'))).toBe(true);
  expect(said.some((text) => text.includes('Importing 301 entries…'))).toBe(true);
});
