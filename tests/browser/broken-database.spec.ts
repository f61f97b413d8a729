import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible, expectLargeTargets } from '#tests/browser/accessibility.ts';
import { expect, guarded, test as base } from '#tests/browser/site.ts';
import { logCredit, setUp } from '#tests/browser/tracker-steps.ts';

/** A browser whose profile lies on a disk, and outlives it. */
interface Profile {
  readonly folder: string;
  /** Opens the browser, and a page in it; the one before is closed first. */
  start(): Promise<Page>;
  stop(): Promise<void>;
}

const test = base.extend<{ profile: Profile }>({
  profile: async (
    { playwright, launchOptions, contextOptions, baseURL, locale, timezoneId },
    use,
    testInfo,
  ) => {
    const folder = testInfo.outputPath('profile');
    const offenses: string[] = [];
    let context: BrowserContext | undefined;
    let guard: Awaited<ReturnType<typeof guarded>> | undefined;
    const stop = async () => {
      if (context === undefined) return;
      offenses.push(...((await guard?.offenses()) ?? []));
      await context.close();
      context = undefined;
    };
    await use({
      folder,
      stop,
      async start() {
        await stop();
        context = await playwright.chromium.launchPersistentContext(folder, {
          ...launchOptions,
          ...contextOptions,
          ...(baseURL && { baseURL }),
          ...(locale && { locale }),
          ...(timezoneId && { timezoneId }),
        });
        guard = await guarded(context, new URL(baseURL ?? '').origin);
        return context.newPage();
      },
    });
    await stop();
    await rm(folder, { recursive: true, force: true });
    expect(offenses, 'what the pages did and may not do').toEqual([]);
  },
});

/** Takes away what Chromium needs to open any database of the site. */
async function breakDatabases({ folder }: Profile): Promise<void> {
  const databases = join(folder, 'Default', 'IndexedDB');
  const [ours = ''] = (await readdir(databases)).filter((name) => name.endsWith('.leveldb'));
  const files = await readdir(join(databases, ours));
  const manifests = files.filter((name) => name.startsWith('MANIFEST-'));
  expect(manifests).not.toEqual([]);
  for (const name of manifests) await rm(join(databases, ours, name));
}

const creditsInCopies = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('physiatry-cme-snapshots', { create: true });
    const credits: number[] = [];
    for await (const [name, handle] of folder.entries()) {
      if (!name.endsWith('.manifest.json') || !(handle instanceof FileSystemFileHandle)) continue;
      const manifest = JSON.parse(await (await handle.getFile()).text()) as { credits: number };
      credits.push(manifest.credits);
    }
    return Math.max(0, ...credits);
  });

/** A log of two credits, a copy of it, and then a database that does not open. */
async function aBrokenLog(profile: Profile): Promise<Page> {
  const page = await profile.start();
  await setUp(page);
  await logCredit(page, '2');
  await logCredit(page, '3');
  await expect.poll(() => creditsInCopies(page)).toBe(2);
  await profile.stop();
  await breakDatabases(profile);
  return profile.start();
}

const restore = (page: Page) => page.getByRole('button', { name: /^Restore the copy from / });

test('a database that does not open withholds no copy: it is named, saved and restored', async ({
  profile,
}) => {
  test.slow();
  let page = await aBrokenLog(profile);

  await page.goto('./tracker/credits/');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Your browser can’t open the database with your log.');
  await expect(notice).not.toContainText('private window');
  await expect(restore(page).first()).toBeVisible();
  await expectAccessible(page);
  await expectLargeTargets(page);
  const saving = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Save a copy from / })
    .first()
    .click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(JSON.parse(saved).credits).toHaveLength(2);

  await restore(page).first().click();
  await expect(page.getByText('2 entries: 5 AMA PRA Category 1 Credit™')).toBeVisible();
  await expect(page.getByText(/Changes you made after that may be missing/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Got it' }).click();
  await logCredit(page, '4');

  page = await profile.start();
  await page.goto('./');
  await expect(page.getByText(/^Your log: /)).toBeVisible();
  await page.goto('./tracker/credits/');
  await expect(page.getByText('3 entries: 9 AMA PRA Category 1 Credit™')).toBeVisible();
  await expect(page.getByText(/Changes you made after that may be missing/)).toBeHidden();
});

test('the old database is kept until it is erased, and a browser that cannot erase it says so', async ({
  profile,
}) => {
  test.slow();
  const page = await aBrokenLog(profile);
  await page.goto('./tracker/backup/');
  await restore(page).first().click();

  const left = page.getByRole('region', { name: 'A database that wouldn’t open' });
  await expect(left).toBeVisible();
  await expectAccessible(page);
  await left.getByRole('button', { name: 'Delete the old database' }).click();

  // Chromium erases no database of a folder that it cannot open.
  await expect(page.getByText(/^The database that wouldn’t open is still there/)).toBeVisible();
  await page.reload();
  await expect(left).toBeVisible();
});
