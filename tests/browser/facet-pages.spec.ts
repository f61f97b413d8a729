import { htmlOf, builtPages } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

const lists = builtPages.filter((page) =>
  /^providers\/(topic|format|accreditor|reporting)\/./.test(page),
);

test('every list says in a sentence how many providers it has, and has them', () => {
  const wrong = lists.filter((page) => {
    const html = htmlOf(page);
    const promised = Number(/class="lede">\s*(\d+) providers?/.exec(html)?.[1]);
    const rows = html.match(/<h3>/g)?.length ?? 0;
    return !(promised === rows || promised > 50);
  });

  expect(lists.length).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
});

test('no list carries a script', () => {
  expect(lists.filter((page) => /<script|<astro-island/.test(htmlOf(page)))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a topic is browsed to, and what nobody confirmed is apart', async ({ page }) => {
    await page.goto('./providers/');
    await page
      .getByRole('navigation', { name: 'Browse' })
      .getByText('Pain', { exact: true })
      .click();

    await expect(
      page.getByText(/^\d+ providers with activities on pain; \d+ confirmed/),
    ).toBeVisible();
    const names = await page.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(names.indexOf('PAINWeek')).toBeGreaterThan(names.indexOf('CME Outfitters'));
    await expect(page.getByRole('heading', { name: 'Not confirmed' })).toBeVisible();

    await page.getByRole('link', { name: 'CME Outfitters' }).click();
    await page.getByRole('link', { name: 'Pain', exact: true }).click();
    await expect(page).toHaveURL(/\/providers\/topic\/pain\/$/);
  });

  test('an accreditor’s page leads to the list of what it accredits, and back', async ({
    page,
  }) => {
    await page.goto('./accreditors/accme/');
    await page.getByRole('link', { name: 'The same list, with sources' }).click();
    await expect(page).toHaveURL(/\/providers\/accreditor\/accme\/$/);

    await page.getByRole('link', { name: 'What ACCME credit counts for' }).click();

    await expect(page).toHaveURL(/\/accreditors\/accme\/$/);
  });

  test('what is reported is said in full, with its source', async ({ page }) => {
    await page.goto('./providers/reporting/part/');
    const aap = page
      .getByRole('listitem')
      .filter({ hasText: 'Association of Academic Physiatrists' });

    await expect(aap).toContainText('Annual Meeting');
    await expect(aap.getByRole('link', { name: 'Verified' })).toHaveAttribute(
      'href',
      /\/sources\//,
    );
  });
});

test('a list leads to the same facet in the search', async ({ page }) => {
  await page.goto('./providers/reporting/members/');
  await page.getByRole('link', { name: 'Search and narrow this list' }).click();

  await expect(page).toHaveURL(/\?reach=members$/);
  await expect(page.getByText('1 provider in Sent for members')).toHaveCount(2);
});
