import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SearchKey } from '#src/domain/directory/known-words.ts';
import { expect, test } from '#tests/browser/site.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const catalog = readCatalog();
const { pages, words } = JSON.parse(readFileSync('dist/pagefind/pages.json', 'utf8')) as SearchKey;

/** What Pagefind took from each page, by the page's address. */
const texts = new Map(
  Object.entries(pages).map(([result, { address }]) => {
    const fragment = gunzipSync(readFileSync(`dist/pagefind/fragment/${result}.pf_fragment`));
    const { content } = JSON.parse(fragment.toString('utf8').replace(/^pagefind_dcd/, '')) as {
      content: string;
    };
    return [address, content];
  }),
);
const textOf = (address: string) => texts.get(address) ?? '';

test('free text finds the pages of all providers, requirements and accreditors', () => {
  const entries = [
    ...[...catalog.providers.keys()].map((id) => `providers/${id}/`),
    ...[...catalog.requirements.keys()].map((id) => `requirements/${id}/`),
    ...[...catalog.accreditors.keys()].map((id) => `accreditors/${id}/`),
  ];

  expect([...texts.keys()].toSorted()).toEqual(entries.toSorted());
});

for (const { page, says } of [
  { page: 'providers/aapmr/', says: 'American Academy of Physical Medicine and Rehabilitation' },
  { page: 'providers/aapmr/', says: 'AAPM&R' },
  { page: 'providers/aapmr/', says: 'aapmr.org' },
  { page: 'providers/aapmr/', says: '(847) 737-6000' },
  { page: 'providers/aapmr/', says: 'Accreditation Council for Continuing Medical Education' },
  { page: 'providers/aapmr/', says: 'Brain injury' },
  { page: 'providers/fluorosafety/', says: 'FlouroSafety' },
  { page: 'requirements/abpmr-cc/', says: 'subspecialty' },
  { page: 'accreditors/rcpsc/', says: 'MOC Section 3' },
  // Words that physicians type and the page need not show.
  { page: 'providers/aanem/', says: 'EMG' },
  { page: 'providers/acrm/', says: 'concussion' },
  { page: 'providers/aapmr/', says: 'SA-CME' },
  { page: 'providers/medscape/', says: 'CME' },
]) {
  test(`${page} is found by “${says}”`, () => {
    expect(textOf(page).toLowerCase()).toContain(says.toLowerCase());
  });
}

test('a provider is found by its notes, and not by what is not known of it or by its sources', () => {
  for (const [id, { notes, notKnown }] of catalog.providers) {
    const text = textOf(`providers/${id}/`).replaceAll(/\s+/g, ' ');
    expect(notes.filter((note) => !text.includes(note.text))).toEqual([]);
    expect(notKnown.filter((sentence) => text.includes(sentence))).toEqual([]);
    expect(text).not.toMatch(/Not known|Report a correction|How well this is checked|, read [A-Z]/);
  }
});

test('the known words are those of the subjects, not of the marks beside them', () => {
  expect(words).toContain(' electrodiagnosis');
  expect(words).not.toContain(' verified');
  expect(words).not.toContain(' correction');
  expect(globSync('dist/pagefind/*ui*')).toEqual([]);
});
