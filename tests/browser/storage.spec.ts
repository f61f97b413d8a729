import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible, expectLargeTargets } from '#tests/browser/accessibility.ts';
import { expect, test } from '#tests/browser/site.ts';
import { logCredit, setUp } from '#tests/browser/tracker-steps.ts';

/** Saves a certification as a physician does, and waits until the page says it is kept. */
async function addCertification(page: Page, name = 'Pain Medicine'): Promise<void> {
  await page.getByRole('combobox', { name: 'Certification' }).selectOption(name);
  await fillDay(page, 'First day of the cycle', ['1', '1', '2024']);
  await fillDay(page, 'Last day of the cycle', ['12', '31', '2028']);
  await page.getByRole('button', { name: 'Save certification' }).click();
}

async function fillDay(page: Page, group: string, parts: [string, string, string]): Promise<void> {
  const fields = page.getByRole('group', { name: group });
  for (const [index, label] of ['Month', 'Day', 'Year'].entries()) {
    await fields.getByLabel(label).fill(parts[index] ?? '');
  }
}

const certification = (page: Page, name = 'Pain Medicine') =>
  page.getByRole('heading', { name, exact: true });

async function dropDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('physiatry-cme');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error(String(request.error)));
      }),
  );
}

const lastKnown = (page: Page) => page.evaluate(() => localStorage.getItem('physiatry-cme'));

test('what is saved is there after a reload, and the last known state beside it', async ({
  page,
}) => {
  await page.goto('./tracker/setup/');
  await addCertification(page);
  await expect(certification(page)).toBeVisible();

  await page.reload();

  await expect(certification(page)).toBeVisible();
  expect(JSON.parse((await lastKnown(page)) ?? '{}')).toMatchObject({ entries: 1, credits: 0 });
});

test('every write asks the browser for strict durability', async ({ page }) => {
  await page.addInitScript(() => {
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') document.documentElement.lang += ` ${options?.durability}`;
      return original.call(this, stores, mode, options);
    };
  });
  await page.goto('./tracker/setup/');

  await addCertification(page);

  await expect(certification(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^en-US( strict)+$/);
});

test('two tabs stay in step', async ({ page, context }) => {
  await page.goto('./tracker/setup/');
  const other = await context.newPage();
  await other.goto('./tracker/setup/');
  await expect(other.getByRole('button', { name: 'Save certification' })).toBeVisible();

  await addCertification(page);

  await expect(certification(other)).toBeVisible();
});

function refuseDatabase(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
}

test.describe('a browser that refuses to keep anything', () => {
  test.use({ expectedErrors: [/IndexedDB|indexedDB|SecurityError/] });

  const refusals: { how: string; refuse: () => void }[] = [
    {
      how: 'has no IndexedDB',
      refuse: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
    },
    {
      how: 'throws on opening',
      refuse: () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
      },
    },
    {
      how: 'never answers',
      refuse: () => {
        IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
      },
    },
  ];

  for (const { how, refuse } of refusals) {
    test(`and ${how} still gets a tracker, which says that it forgets`, async ({ page }) => {
      await page.addInitScript(refuse);
      await page.goto('./tracker/setup/');

      const notice = page.getByText('This browser won’t let the site save your log');
      await expect(notice).toBeVisible({ timeout: 10_000 });
      await expectAccessible(page);
      await addCertification(page);

      await expect(certification(page)).toBeVisible();
      expect(await lastKnown(page)).toBeNull();
    });
  }
});

test.describe('a browser that keeps nothing but what is in the tab', () => {
  test.use({ expectedErrors: [/IndexedDB|indexedDB|SecurityError/] });

  test('has the log on every page of the tab, and says how long', async ({ page }) => {
    await page.addInitScript(refuseDatabase);
    await setUp(page);
    await expect(page.getByText('kept only in this tab, until you close it')).toBeVisible();

    await page.getByRole('link', { name: 'See your progress' }).click();
    await expect(page.getByRole('heading', { name: /150 credits/ })).toBeVisible();
    await page.getByRole('link', { name: 'Log a credit' }).click();
    await fillDay(page, 'Completed on', ['3', '14', '2026']);
    await page.getByLabel('Credits', { exact: true }).fill('7.25');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved 7.25 credits from Mar 14, 2026.')).toBeVisible();
    await page.getByRole('link', { name: 'Progress', exact: true }).click();

    await expect(page.getByRole('heading', { name: /7.25 of 150 credits/ })).toBeVisible();
    await expect(page.getByText('Not saved in this browser.')).toBeVisible();
    await expect(page.getByText('Only in this browser.')).toBeHidden();
  });

  test('and keeps things again brings them into the log', async ({ page }) => {
    await page.addInitScript(() => {
      if (document.cookie.includes('refuses')) {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      }
    });
    await page.goto('./about/');
    await page.evaluate(() => (document.cookie = 'refuses=1; path=/'));
    await setUp(page);
    await page.evaluate(() => (document.cookie = 'refuses=; path=/; max-age=0'));

    await page.goto('./tracker/');

    await expect(page.getByText('Added to your log from this tab: 1 certification.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: /150 credits/ })).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.getItem('physiatry-cme:record'))).toBeNull();
  });

  test('where the tab refuses too, no link loses the log unasked, and a copy is opened on any page', async ({
    page,
  }) => {
    await page.addInitScript(refuseDatabase);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await setUp(page);
    await expect(
      page.getByText('You’ll lose what you enter here when you leave this page'),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'See your progress' })).toBeHidden();
    await expectAccessible(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const copy = await (await saving).path();
    await page.getByRole('button', { name: 'Add a certification' }).click();
    await addCertification(page, 'Pain Medicine');
    await expect(certification(page)).toBeVisible();

    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.message();
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Credits', exact: true }).click();
    expect(asked).toContain('you’ll lose what isn’t in a saved copy');
    await expect(certification(page)).toBeVisible();

    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', { name: 'Progress', exact: true }).click();
    await page.getByLabel('Open a record file').setInputFiles(copy);
    await expect(page.getByRole('heading', { name: /150 credits/ })).toBeVisible();
    await page.getByRole('link', { name: 'Credits', exact: true }).click();
    await expect(page).toHaveURL(/credits/);
  });
});

test('a full disk keeps nothing, says so, and lets the reader try again', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await expect(page.getByRole('button', { name: 'Save certification' })).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });

  await addCertification(page);
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(certification(page)).toBeHidden();

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Save certification' }).click();
  await expect(certification(page)).toBeVisible();
});

test('a database that is gone is told from a new user, and nothing is written over', async ({
  page,
}) => {
  await page.goto('./tracker/setup/');
  await addCertification(page);
  await expect(certification(page)).toBeVisible();
  const before = await lastKnown(page);
  await page.goto('./about/');
  await dropDatabase(page);

  await page.goto('./tracker/setup/');

  await expect(page.getByText('Your log is missing from this browser')).toBeVisible();
  expect(await lastKnown(page)).toBe(before);

  await page.getByRole('button', { name: 'Continue with what’s here' }).click();
  await expect(page.getByRole('button', { name: 'Save certification' })).toBeVisible();
  await addCertification(page, 'Sports Medicine');
  await expect(certification(page, 'Sports Medicine')).toBeVisible();
});

/** The browser loses everything that the site keeps, as when the reader clears site data. */
async function clearSiteData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

test('site data cleared under an open page can be put back from it', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await addCertification(page);
  await expect(certification(page)).toBeVisible();

  await clearSiteData(page);

  await expect(page.getByRole('alert')).toContainText('Your log was just removed');
  await expectAccessible(page);
  await expectLargeTargets(page);
  await expect(certification(page)).toBeVisible();
  expect(await lastKnown(page)).toBeNull();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const copy = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  expect(copy.certifications).toMatchObject([{ field: 'pain' }]);
  await expect(page.getByText(/1 certification, as shown on this page/)).toBeVisible();

  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(certification(page)).toBeVisible();
  expect(await lastKnown(page)).toContain('"entries":1');
});

/** The page is told that nobody looks at it any more: it takes a snapshot of what changed. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** How many whole snapshots lie in the browser's private file system. */
const countSnapshots = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('physiatry-cme-snapshots', { create: true });
    let count = 0;
    for await (const name of folder.keys()) count += name.endsWith('.manifest.json') ? 1 : 0;
    return count;
  });

/** How many credits the newest whole snapshot holds. */
const creditsInNewestSnapshot = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('physiatry-cme-snapshots', { create: true });
    let newest = '';
    for await (const name of folder.keys()) {
      if (name.endsWith('.manifest.json') && name > newest) newest = name;
    }
    if (newest === '') return 0;
    const file = await (await folder.getFileHandle(newest)).getFile();
    return (JSON.parse(await file.text()) as { credits: number }).credits;
  });

test('a log that is gone is restored from the copy that the browser kept apart', async ({
  page,
}) => {
  await page.goto('./tracker/setup/');
  await addCertification(page);
  await expect(certification(page)).toBeVisible();
  await hide(page);
  await expect.poll(() => countSnapshots(page)).toBe(1);
  await page.goto('./about/');
  await dropDatabase(page);

  await page.goto('./tracker/setup/');
  const restore = page.getByRole('button', { name: /^Restore the copy from / });
  await expect(restore).toBeVisible();
  await expectAccessible(page);
  await expectLargeTargets(page);
  await restore.click();

  await expect(certification(page)).toBeVisible();
  await expect(page.getByText('Your log is missing from this browser')).toBeHidden();
});

test('a short visit is enough: what was saved in passing is restored, all of it', async ({
  page,
}) => {
  await setUp(page);
  for (const amount of ['2', '3', '4']) await logCredit(page, amount);
  await page.goto('./tracker/report/');
  await expect(page.getByRole('heading', { name: 'To report' })).toBeVisible();
  await expect.poll(() => creditsInNewestSnapshot(page)).toBe(3);
  await page.goto('./about/');
  await dropDatabase(page);

  await page.goto('./tracker/credits/');
  await page
    .getByRole('button', { name: /^Restore the copy from / })
    .first()
    .click();

  await expect(page.getByText('3 entries: 9 AMA PRA Category 1 Credit™')).toBeVisible();
});

test('a credit saved just before the tab is closed has its copy soon after the next visit', async ({
  context,
}) => {
  const brief = await context.newPage();
  await logCredit(brief, '7.25');
  await brief.close();

  const page = await context.newPage();
  await page.goto('./tracker/setup/');

  await expect.poll(() => countSnapshots(page)).toBe(1);
});

test('a smaller log that is gone on with has copies of its own, beside the former ones', async ({
  page,
}) => {
  await setUp(page);
  for (const amount of ['2', '3', '4']) await logCredit(page, amount);
  await hide(page);
  await expect.poll(() => creditsInNewestSnapshot(page)).toBe(3);
  await page.goto('./about/');
  await dropDatabase(page);
  await page.goto('./tracker/setup/');
  await page.getByRole('button', { name: 'Continue with what’s here' }).click();
  await expect(page.getByText('Your log is missing from this browser')).toBeHidden();
  await logCredit(page, '5');
  await expect.poll(() => creditsInNewestSnapshot(page)).toBe(1);

  await page.goto('./about/');
  await dropDatabase(page);
  await page.goto('./tracker/');

  await expect(page.getByText(/M, 1 credit /).first()).toBeVisible();
  await expect(page.getByText(/M, 3 credits /)).toBeVisible();
});

test('an earlier copy is had as a record file', async ({ page }) => {
  await page.goto('./tracker/setup/');
  await addCertification(page);
  await expect(certification(page)).toBeVisible();
  await hide(page);
  await expect.poll(() => countSnapshots(page)).toBe(1);

  await page.goto('./tracker/backup/');
  await page.getByText(/^1 copy, from /).click();
  await expectAccessible(page);
  await expectLargeTargets(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save the copy from / }).click();

  const file = await (await saving).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: 'physiatry-cme-record',
    certifications: [{ field: 'pain' }],
  });
});

test('a stored entry that cannot be read hides no other, and is removed only once saved', async ({
  page,
}) => {
  await page.goto('./tracker/setup/');
  await addCertification(page);
  await expect(certification(page)).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('physiatry-cme');
        request.onsuccess = () => {
          const writing = request.result.transaction('credits', 'readwrite');
          writing.objectStore('credits').put({ id: 'bad', amountHundredths: NaN });
          writing.oncomplete = () => (request.result.close(), resolve());
          writing.onabort = () => reject(new Error(String(writing.error)));
        };
      }),
  );

  await page.reload();

  const notice = page.getByRole('alert').filter({ hasText: 'We couldn’t read 1 stored entry' });
  await expect(notice).toBeVisible();
  await expect(certification(page)).toBeVisible();
  await expectAccessible(page);
  const remove = page.getByRole('button', { name: 'Remove from this browser' });
  await expect(remove).toBeHidden();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('"id": "bad"');
  await remove.click();
  await expect(notice).toBeHidden();
});

/** A newer version of the site takes the database to its own version, in another tab. */
async function openAsNewerSite(context: BrowserContext): Promise<void> {
  const other = await context.newPage();
  await other.goto('./about/');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('physiatry-cme', 1000);
        request.onupgradeneeded = () => request.result.createObjectStore('reminders');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error(String(request.error)));
      }),
  );
  await other.close();
}

test('an old tab stops when a newer version of the site takes the database over', async ({
  page,
  context,
}) => {
  await page.goto('./tracker/setup/');
  await addCertification(page);
  await expect(certification(page)).toBeVisible();

  await openAsNewerSite(context);

  const stopped = page.getByText('A newer version of this site has your log open');
  await expect(stopped).toBeVisible();
  await page.reload();
  await expect(
    page.getByText('this page is still the old version, even after reloading'),
  ).toBeVisible();
  await expect(page.getByText('Your log is safe.')).toBeVisible();
  await expect(stopped).toBeHidden();
});

test('the home page tells how the log stands without opening it', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Start your log' })).toBeVisible();
  await page.goto('./tracker/setup/');
  await addCertification(page);
  await expect(certification(page)).toBeVisible();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new Error('The home page opened the database.');
    };
  });

  await page.goto('./');

  await expect(page.getByText(/^Your log: no credits yet, last changed /)).toBeVisible();
});
