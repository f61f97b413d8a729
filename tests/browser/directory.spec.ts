import type { Locator, Page } from '@playwright/test';

import { expect, test } from '#tests/browser/site.ts';

const providers = (page: Page): Locator =>
  page.getByRole('region', { name: 'Providers' }).getByRole('heading', { level: 3 });

test.describe('finding a provider', () => {
  test('a facet narrows the list to as many as it promised', async ({ page }) => {
    await page.goto('/providers/');
    const option = page.getByRole('checkbox', { name: /^Pain / });
    const promised = Number((await option.locator('xpath=..').innerText()).match(/\d+$/)?.[0]);

    await option.check();

    await expect(page).toHaveURL(/topic=pain/);
    await expect(providers(page)).toHaveCount(promised);
    await expect(page.getByRole('status')).toHaveText(
      new RegExp(`^${promised} providers in Pain; \\d+ confirmed$`),
    );
  });

  test('two facets together, then the back button, then everything again', async ({ page }) => {
    await page.goto('/providers/');
    const all = await providers(page).count();

    await page.getByRole('checkbox', { name: /^Pain / }).check();
    await page.getByRole('checkbox', { name: /^Journal-based CME/ }).check();
    await expect(page).toHaveURL(/topic=pain&format=journal-based/);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /^Journal-based CME/ })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Pain / })).toBeChecked();

    await page.getByRole('button', { name: 'Clear filters' }).click();

    await expect(page).toHaveURL(/\/providers\/$/);
    await expect(providers(page)).toHaveCount(all);
    await expect(page.locator(':focus')).toContainText(/^\d+ providers/);
  });

  for (const { text, name, how } of [
    { text: 'AANEM', name: /Electrodiagnostic Medicine/, how: 'an abbreviation' },
    { text: 'AAPM&R', name: /Physical Medicine and Rehabilitation/, how: 'an ampersand' },
    { text: '(212) 301-6700', name: /Medscape/, how: 'a telephone number' },
    { text: 'MedEd Portal', name: /MedEdPORTAL/, how: 'the spelling of the board’s page' },
    { text: 'FlouroSafety', name: /FluoroSafety/, how: 'the misspelling of the board’s page' },
    { text: 'fluoroscopy', name: /FluoroSafety/, how: 'its subject' },
    { text: 'osteopathic', name: /Osteopathic Association/, how: 'a word of its name' },
  ]) {
    test(`“${text}” finds it by ${how}`, async ({ page }) => {
      await page.goto('/providers/');

      await page.getByRole('searchbox', { name: 'Search providers' }).fill(text);
      await page.getByRole('button', { name: 'Search', exact: true }).click();

      await expect(providers(page).filter({ hasText: name }).first()).toBeVisible();
      await expect(page.getByRole('status')).toContainText(`for “${text}”`);
    });
  }

  test('a shared address opens the same search', async ({ page }) => {
    await page.goto('/providers/?q=pain&topic=pain&sort=name');

    await expect(page.getByRole('searchbox')).toHaveValue('pain');
    await expect(page.getByRole('checkbox', { name: /^Pain / })).toBeChecked();
    await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('name');
    await expect(providers(page).first()).toContainText('American Academy of');
  });

  test('what is typed and ticked before the page is ready is searched for', async ({ page }) => {
    let release = () => {};
    const ready = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/Directory.*.js', async (route) => {
      await ready;
      await route.continue();
    });
    await page.goto('/providers/', { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('electrodiagnostic');
    await page.getByRole('checkbox', { name: /^Journal-based CME/ }).check();

    release();

    await expect(page).toHaveURL(/q=electrodiagnostic&format=journal-based/);
    await expect(page.getByRole('searchbox')).toHaveValue('electrodiagnostic');
    await expect(providers(page).filter({ hasText: 'Electrodiagnostic' })).toBeVisible();
    await expect(providers(page).filter({ hasText: 'Medscape' })).toHaveCount(0);
  });

  test('a search from a later page of the list searches all of it, and back is that page', async ({
    page,
  }) => {
    await page.goto('/providers/');
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(/\/providers\/page\/2\/$/);
    const first = await providers(page).first().innerText();

    await page.getByRole('checkbox', { name: /^Pain / }).check();
    await expect(page).toHaveURL(/\/providers\/\?topic=pain$/);
    await page.getByRole('button', { name: 'Clear filters' }).click();

    await expect(page).toHaveURL(/\/providers\/page\/2\/$/);
    await expect(providers(page).first()).toHaveText(first);
  });

  test('cost, membership and how well checked unfold, narrow, and are in the address', async ({
    page,
  }) => {
    await page.goto('/providers/');
    await page.getByText('Cost', { exact: true }).click();
    const cost = page.getByRole('group', { name: 'Cost' });
    await expect(cost.getByRole('checkbox', { name: /^Not known/ })).toBeVisible();
    await cost.getByRole('checkbox', { name: /^Free / }).check();
    await expect(page).toHaveURL(/\?cost=free$/);

    await page.getByText('How well checked', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Credit type checked/ }).check();

    await expect(page).toHaveURL(/\?cost=free&checked=credit$/);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /^Free / })).toBeChecked();
    await expect(page.getByText('Cost, 1 active')).toBeVisible();
  });

  test('what nobody checked comes after all others, in every order', async ({ page }) => {
    await page.goto('/providers/?topic=pain&sort=name');

    await expect(providers(page).last()).toHaveText('PAINWeek');
    const apart = page.getByRole('heading', { name: 'Not checked', exact: true });
    await expect(apart).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'PAINWeek' })).toContainText(
      'Not checked',
    );
  });

  test('whoever is on a provider by keyboard is still there when its row is drawn anew', async ({
    page,
  }) => {
    let release = () => {};
    const ready = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/directory.json', async (route) => {
      await ready;
      await route.continue();
    });
    await page.goto('/providers/');
    const link = page.getByRole('link', { name: 'American Academy of Neurology' });
    await link.focus();

    release();

    await expect(page.getByRole('button', { name: /^Shortlist/ }).first()).toBeVisible();
    await expect(link).toBeFocused();
  });

  test('a value that the directory does not know is named and left out', async ({ page }) => {
    await page.goto('/providers/?topic=knitting');

    await expect(page.getByText('We don’t have “knitting”')).toBeVisible();
    await expect(providers(page).first()).toBeVisible();
  });

  for (const { text, both } of [
    {
      text: 'AAP',
      both: ['Association of Academic Physiatrists', 'American Academy of Pediatrics'],
    },
    {
      text: 'AAPM',
      both: ['American Academy of Pain Medicine', 'American Association of Physicists in Medicine'],
    },
  ]) {
    test(`${text} leads to both organizations of that name`, async ({ page }) => {
      await page.goto(`/providers/?q=${text}`);

      const notice = page.getByText(`${text} stands for`);
      for (const name of both) await expect(notice).toContainText(name);
    });
  }

  test('a search without a result says what to do, and doing it works', async ({ page }) => {
    await page.goto('/providers/?q=zzzz');
    await expect(page.getByText('No providers match.')).toBeVisible();

    await page.getByRole('button', { name: 'Show all providers' }).click();

    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(providers(page).first()).toBeVisible();
  });

  test('by keyboard alone: type, search, go to the provider', async ({ page }) => {
    await page.goto('/providers/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('spinal injury');
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: 'American Spinal Injury Association' });
    await expect(link).toBeVisible();

    for (let step = 0; step < 120; step++) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(/\/providers\/asia\/$/);
  });

  test('on a slow phone no typed letter is lost', async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await page.goto('/providers/', { waitUntil: 'load' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });

    await page.getByRole('searchbox').pressSequentially('spinal injury');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });

    await expect(page.getByRole('status')).toContainText('for “spinal injury”');
    await expect(page.getByRole('searchbox')).toHaveValue('spinal injury');
  });

  for (const { text, finds, not } of [
    { text: 'EMG', finds: /Neuromuscular & Electrodiagnostic/, not: /Pain and Spine/ },
    { text: '1-847-737-6000', finds: /Physical Medicine and Rehabilitation/, not: /Sports/ },
    { text: 'free CME', finds: /Medscape/, not: /UpToDate/ },
  ]) {
    test(`“${text}” finds what was meant, and not what begins alike`, async ({ page }) => {
      await page.goto(`./providers/?q=${encodeURIComponent(text)}`);
      const providers = page.getByRole('region', { name: 'Providers' });

      await expect(providers.getByText(`for “${text}”`)).toBeVisible();
      await expect(providers.getByRole('link', { name: finds })).toBeVisible();
      await expect(providers.getByRole('link', { name: not })).toHaveCount(0);
    });
  }

  test('a word that no page has finds nothing, rather than what begins alike', async ({ page }) => {
    await page.goto('./providers/?q=medsape');

    await expect(page.getByText('No providers for “medsape”').first()).toBeVisible();
  });

  for (const { typed, offered } of [
    { typed: 'fluroscopy', offered: 'fluoroscopy' },
    { typed: 'medsape', offered: 'medscape' },
    { typed: 'fluoroscopy podcast', offered: 'fluoroscopy' },
  ]) {
    test(`“${typed}” finds nothing, and leads to “${offered}” by keyboard`, async ({ page }) => {
      await page.goto(`./providers/?q=${encodeURIComponent(typed)}`);
      const offers = page.getByRole('list', { name: 'Searches that find something' });
      const offer = page.getByRole('button', { name: `Search for “${offered}”`, exact: true });
      const count = await offers.getByRole('listitem').filter({ has: offer }).innerText();

      await offer.focus();
      await page.keyboard.press('Enter');

      await expect(page.getByRole('searchbox')).toHaveValue(offered);
      const sentence = `${/\d+ providers?/.exec(count)?.[0]} for “${offered}”`;
      await expect(page.locator('p:focus')).toHaveText(sentence);
      await expect(page.getByRole('status')).toContainText(sentence);
    });
  }

  test('Enter after typing adds no second step back', async ({ page }) => {
    await page.goto('./about/');
    await page.goto('./providers/');
    const box = page.getByRole('searchbox', { name: 'Search providers' });
    await box.fill('stroke');
    await expect(page.getByRole('status')).toContainText('for “stroke”');
    await box.press('Enter');

    await page.goBack();

    await expect(page).toHaveURL(/about/);
  });

  test('requirements and accreditors are found too', async ({ page }) => {
    await page.goto('/providers/?q=continuing certification');

    await expect(
      page.getByRole('link', { name: 'ABPMR Continuing Certification', exact: true }),
    ).toBeVisible();
  });

  test('a connection on which the search takes long to begin finds the text all the same', async ({
    page,
  }) => {
    const worker = '**/pagefind/pagefind-worker.js';
    const goOn = Promise.withResolvers<null>();
    await page.route(worker, async (route) => {
      await goOn.promise;
      await route.continue();
    });
    await page.clock.install();
    const asked = page.waitForRequest(worker);
    await page.goto('/providers/?q=continuing certification');
    await asked;
    // Longer than Pagefind waits for its worker.
    await page.clock.fastForward('00:06');
    goOn.resolve(null);

    await expect(
      page.getByRole('link', { name: 'ABPMR Continuing Certification', exact: true }),
    ).toBeVisible({ timeout: 15_000 });
  });

  test('where the full text cannot be searched, names still are, and the page says so', async ({
    page,
  }) => {
    await page.route('**/pagefind/pages.json', (route) =>
      route.fulfill({ status: 200, body: '!' }),
    );
    await page.goto('/providers/?q=AANEM');

    await expect(
      page.getByText('We couldn’t search the text of the pages in this browser'),
    ).toBeVisible();
    await expect(providers(page)).toHaveCount(1);
  });
});

test.describe('where the directory cannot be loaded', () => {
  test.use({ expectedErrors: [/404/] });

  test('the list stays, and says how to search', async ({ page }) => {
    await page.route('**/directory.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/providers/?topic=pain');

    await expect(page.getByText('We couldn’t load the list for searching.')).toBeVisible();
    await expect(providers(page).first()).toBeVisible();
    await expect(page.getByText('67 providers', { exact: true })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the filters fold behind a button that counts them', async ({ page }) => {
    await page.goto('/providers/');
    const option = page.getByRole('checkbox', { name: /^Pain / });
    await expect(option).toBeHidden();

    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await option.check();

    await expect(page.getByRole('button', { name: 'Filters, 1 active' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every provider is listed with its telephone number, and leads to its page', async ({
    page,
  }) => {
    await page.goto('/providers/');

    await expect(page.getByText('(212) 301-6700')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('link', { name: /Academic Physiatrists/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Academic Physiatrists');
  });
});

test('a facet says how many matches are confirmed, as its own page does, and lists the others last', async ({
  page,
}) => {
  await page.goto('./providers/topic/pain/');
  const lede = await page.getByText(/with activities on pain; \d+ confirmed/).textContent();
  const checkedFirst = await page.getByRole('heading', { level: 3 }).first().textContent();
  const [confirmed] = /\d+ confirmed/.exec(lede ?? '') ?? [];

  await page.goto('./providers/?topic=pain');
  await expect(page.getByText(confirmed ?? 'no such sentence').first()).toBeVisible();
  const headings = page.getByRole('heading', { level: 2 });
  await expect(headings.filter({ hasText: 'Probably a match too' })).toBeVisible();
  const names = page.getByRole('heading', { level: 3 });
  await expect(names.first()).toHaveText(checkedFirst ?? '');
});
