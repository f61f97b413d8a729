import { expect, test } from '#tests/browser/site.ts';

const phone = { width: 360, height: 740 };

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a requirement is found from the home page and read to its numbers', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'Main' }).getByText('Requirements').click();
    await page.getByRole('link', { name: 'ABPMR Continuing Certification' }).click();

    const total = page.getByRole('listitem').filter({ hasText: 'Earn 150 Category 1 credits' });
    await expect(total).toContainText('150 credits in five years');
    await expect(page.getByRole('heading', { name: 'What we don’t know' })).toBeVisible();
  });

  test('a number’s source opens on a phone, at its place', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('./requirements/abpmr-cc/');
    const share = page.getByRole('listitem').filter({ hasText: 'At least half of the credits' });
    const quotation = share.getByText('at least half of your total CME credits should be related');
    const caveat = share
      .getByText('MOC rule; not confirmed for Continuing Certification.')
      .filter({ visible: true });
    await expect(quotation).toBeHidden();
    await expect(caveat).toHaveCount(1);

    await share.getByText(/^Verified: ABPMR/).click();

    await expect(quotation).toBeVisible();
    await expect(caveat).toHaveCount(1);
  });

  test('one tap on a phone opens every source of a number', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('./requirements/abpmr-cc/');
    const total = page.getByRole('listitem').filter({ hasText: 'Earn 150 Category 1 credits' });

    await total.getByText(/^Derived: ABPMR/).click();

    await expect(
      total.getByText('An average of 30 credits a year over a five-year cycle'),
    ).toBeVisible();
    await expect(total.getByText('150 CME credits in five years')).toBeVisible();
  });

  test('the four parts of the site are in reach on a phone', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('./about/');
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect(links).toHaveText(['Requirements', 'Does it count?', 'Providers', 'Tracker']);

    await links.filter({ hasText: 'Does it count?' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does it count?');
    await expect(links.filter({ hasText: 'Does it count?' })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });
});

test('on a wide screen the source is beside its number, without a tap', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./requirements/abpmr-cc/');
  const share = page.getByRole('listitem').filter({ hasText: 'At least half of the credits' });

  const text = await share.getByRole('heading').boundingBox();
  const quotation = await share.getByText('at least half of your total CME credits').boundingBox();

  expect(quotation?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});

test('a number leads to its source, and the source to the pages that cite it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./requirements/abpmr-cc/');
  const pace = page.getByRole('listitem').filter({ hasText: '30 credits a year, on average' });
  await pace
    .getByRole('link', { name: 'Lifelong Learning (Continuing Certification, CME)' })
    .click();

  await expect(page).toHaveURL(/\/sources\/abpmr-cc-cme\/$/);
  await expect(
    page.getByRole('heading', { name: 'Lifelong Learning (Continuing Certification, CME)' }),
  ).toBeVisible();
  const citing = page.getByRole('region', { name: 'Pages with facts from this source' });
  await expect(citing.getByRole('link', { name: 'ABPMR Continuing Certification' })).toBeVisible();
});

test('a provider’s page says what a physician needs and leads to logging a credit', async ({
  page,
}) => {
  await page.goto('./providers/aapmr/');

  await expect(page.getByRole('paragraph').filter({ hasText: 'Sent for members' })).toBeVisible();
  await expect(page.getByRole('link', { name: '(847) 737-6000' })).toHaveAttribute(
    'href',
    'tel:+18477376000',
  );
  await expect(page.getByRole('link', { name: 'Log a credit from this provider' })).toHaveAttribute(
    'href',
    /\/tracker\/credits\/\?provider=aapmr#add$/,
  );
});

test('a provider’s page answers what is asked most before anything else', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./providers/mayo-clinic/');

  for (const answer of [
    'AMA PRA Category 1 Credit™: counts (not checked)',
    'Report it yourself',
    '(800) 323-2688: newer number',
    '(800) 695-5200: old, as printed on the board’s page',
  ]) {
    await expect(page.getByRole('definition').filter({ hasText: answer })).toBeInViewport();
  }
});

test('a provider’s page says first what it offers, then whether it counts and how to reach it', async ({
  page,
}) => {
  await page.goto('./providers/mayo-clinic/');

  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'What it offers',
    'Does it count?',
    'Does it send credit to ABPMR?',
    'How to reach MCSCPD',
    'Worth knowing',
    'What the sources disagree about',
    'What we don’t know',
    'How well this is checked',
    'Report a correction',
  ]);
  await expect(page.getByText('Old number. As printed on the board’s page')).toBeVisible();
});

test('a correction is a mail that names the page and what it says', async ({ page }) => {
  await page.goto('./providers/mayo-clinic/');
  const href = await page.getByRole('link', { name: 'Email a correction' }).getAttribute('href');
  const body = new URL(href ?? '').searchParams.get('body') ?? '';

  expect(body).toMatch(/^Page: https?:.*\/providers\/mayo-clinic\/\r\n/);
  expect(body).toContain('Phone: (800) 323-2688: newer number');
  expect(body).toContain('Where you read it');
});

test('a provider of which nothing was checked says so before anything else', async ({ page }) => {
  await page.goto('./providers/painweek/');

  await expect(page.getByText('We haven’t read any page about what it offers')).toBeVisible();
});

test('a type of credit that nobody checked is said to be offered', async ({ page }) => {
  await page.goto('./providers/ipsis/');
  await expect(page.getByText('It reportedly offers AMA PRA Category 1 Credit™.')).toBeVisible();

  await page.goto('./providers/aapmr/');
  await expect(page.getByText('It offers AMA PRA Category 1 Credit™.')).toBeVisible();
});

test('whose accreditor lets it report to ABPMR, says so before the credit is entered twice', async ({
  page,
}) => {
  const warning = page.getByText('check your dashboard before you enter the credit');

  await page.goto('./providers/medscape/');
  await expect(warning).toBeVisible();
  await page.goto('./providers/aoa/');
  await expect(warning).toBeHidden();
});

test('a provider’s page prints on one page where there is little to say', async ({ page }) => {
  await page.goto('./providers/aaos/');
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });

  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('two providers with one abbreviation name each other', async ({ page }) => {
  await page.goto('./providers/aap-physiatry/');

  await page.getByRole('link', { name: /American Academy of Pediatrics/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /American Academy of Pediatrics/,
  );
});

test('the keyboard reaches the main content in two strokes', async ({ page }) => {
  await page.goto('./requirements/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();

  await page.keyboard.press('Enter');

  await expect(page.getByRole('main')).toBeFocused();
});

for (const { what, at } of [
  { what: 'the home page', at: './' },
  { what: 'a requirement', at: './requirements/abpmr-cc/' },
  { what: 'a provider', at: './providers/ama/' },
  { what: 'an accreditor', at: './accreditors/accme/' },
  { what: 'the tracker', at: './tracker/' },
]) {
  test(`${what} says that it is unofficial`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(at);

    await expect(
      page.getByRole('banner').getByText('Unofficial. Your ABPMR dashboard decides.'),
    ).toBeVisible();
  });
}

test('on paper every source of a number is printed', async ({ page }) => {
  await page.goto('./requirements/abpmr-cc/');
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByText('150 CME credits in five years')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});
