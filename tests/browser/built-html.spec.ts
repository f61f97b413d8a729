import { existsSync } from 'node:fs';
import { builtPages, htmlOf } from '#tests/browser/built-pages.ts';
import { expect, test } from '#tests/browser/site.ts';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/+/g, '/');

/** The values of an attribute anywhere in a page, entities resolved as far as addresses need. */
function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** What is wrong with a link on `page`; `null` when it leads somewhere. */
function objectionTo(href: string, page: string): string | null {
  const url = new URL(href, `http://site${base}${page}`);
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return null;
  if (url.host !== 'site')
    return /^https?:$/.test(url.protocol) ? null : `${href} is no web address`;
  if (!url.pathname.startsWith(base)) return `${href} leads out of the site’s base`;

  const path = decodeURI(url.pathname.slice(base.length));
  const isPage = path === '' || path.endsWith('/') || path.endsWith('.html');
  if (!existsSync(`dist/${path}${path.endsWith('.html') || !isPage ? '' : 'index.html'}`)) {
    return `${href} leads nowhere`;
  }
  const id = decodeURIComponent(url.hash.slice(1));
  return isPage && id !== '' && idsOf(path)?.has(id) === false
    ? `${href}: no element there has this id`
    : null;
}

const idsByPage = new Map<string, ReadonlySet<string> | undefined>();

/** The ids in a page; `undefined` where an island draws the page, so that they are not all in the file. */
function idsOf(page: string): ReadonlySet<string> | undefined {
  if (!idsByPage.has(page)) {
    const html = htmlOf(page);
    idsByPage.set(page, html.includes('<astro-island') ? undefined : new Set(values(html, 'id')));
  }
  return idsByPage.get(page);
}

test('every link leads to a page, a file or a place that exists', () => {
  const broken = builtPages.flatMap((page) => {
    const html = htmlOf(page);
    return [...values(html, 'href'), ...values(html, 'src')]
      .map((href) => objectionTo(href, page))
      .filter((objection) => objection !== null)
      .map((objection) => `/${page}: ${objection}`);
  });

  expect(broken).toEqual([]);
});

test('no page has two elements of one id', () => {
  const doubled = builtPages.flatMap((page) => {
    const ids = values(htmlOf(page), 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `/${page}: ${id}`);
  });

  expect(doubled).toEqual([]);
});

for (const { what, pattern } of [
  { what: 'a style attribute', pattern: /<[^>]*\sstyle="/ },
  { what: 'an event attribute', pattern: /<[^>]*\son[a-z]+="/ },
  { what: 'a script in an address', pattern: /="\s*javascript:/i },
]) {
  test(`no page has ${what}`, () => {
    expect(builtPages.filter((page) => pattern.test(htmlOf(page)))).toEqual([]);
  });
}

test('a page without an island has no script, but for the home page', () => {
  const script = /<script(?![^>]*\stype="application\/ld\+json")/;
  const still = builtPages.filter((page) => !htmlOf(page).includes('<astro-island'));

  expect(still.length).toBeGreaterThan(0);
  expect(still.filter((page) => script.test(htmlOf(page)))).toEqual(['']);
});

test('every page says that the site is unofficial', () => {
  expect(builtPages.filter((page) => !/unofficial/i.test(htmlOf(page)))).toEqual([]);
});

/** Without facts of others: what the site is, what it keeps, and the tracker, where facts are the reader’s. */
const withoutFacts = /^(?:404\.html|about\/|privacy\/|tracker\/.*)$/;

test('every page with facts says when they were last checked, and when next', () => {
  const silent = builtPages
    .filter((page) => !withoutFacts.test(page))
    .filter(
      (page) => !/(?:last checked|Last read) [\s\S]*next check (?:was )?due by/i.test(htmlOf(page)),
    );

  expect(silent).toEqual([]);
});
