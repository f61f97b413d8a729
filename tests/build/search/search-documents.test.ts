import { describe, expect, test } from 'vitest';

import { searchDocuments } from '#src/build/search/search-documents.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const catalog = readCatalog();
const documents = searchDocuments(catalog);

function textOf(address: string): string {
  return documents.find((document) => document.address === address)?.text ?? '';
}

describe('the documents that free text finds', () => {
  test('are the pages of all providers, requirements and accreditors', () => {
    const entries = [
      ...[...catalog.providers.keys()].map((id) => `providers/${id}/`),
      ...[...catalog.requirements.keys()].map((id) => `requirements/${id}/`),
      ...[...catalog.accreditors.keys()].map((id) => `accreditors/${id}/`),
    ];

    expect(documents.map(({ address }) => address).toSorted()).toEqual(entries.toSorted());
  });

  test.for([
    { page: 'providers/aapmr/', says: 'American Academy of Physical Medicine and Rehabilitation' },
    { page: 'providers/aapmr/', says: 'AAPM&R' },
    { page: 'providers/aapmr/', says: 'aapmr.org' },
    { page: 'providers/aapmr/', says: '(847) 737-6000' },
    { page: 'providers/aapmr/', says: 'Accreditation Council for Continuing Medical Education' },
    { page: 'providers/fluorosafety/', says: 'FlouroSafety' },
    { page: 'requirements/abpmr-cc/', says: 'subspecialty' },
    { page: 'accreditors/rcpsc/', says: 'MOC Section 3' },
  ])('the page $page is found by “$says”', ({ page, says }) => {
    expect(textOf(page).toLowerCase()).toContain(says.toLowerCase());
  });

  test('have every note of a provider, and nothing of what is not known of it', () => {
    for (const [id, { notes, notKnown }] of catalog.providers) {
      const text = textOf(`providers/${id}/`);
      expect(notes.filter((note) => !text.includes(note.text))).toEqual([]);
      expect(notKnown.filter((sentence) => text.includes(sentence))).toEqual([]);
    }
  });

  test.for([
    { typed: 'EMG', page: 'providers/aanem/' },
    { typed: 'concussion', page: 'providers/acrm/' },
    { typed: 'SA-CME', page: 'providers/aapmr/' },
    { typed: 'CME', page: 'providers/medscape/' },
  ])('are found by “$typed”, which the page need not say: $page', ({ typed, page }) => {
    expect(textOf(page)).toContain(typed);
  });

  test('have the name of each topic, never its id alone', () => {
    const [id, provider] = [...catalog.providers].find(([, { topics }]) =>
      topics.some(({ value }) => value === 'brain-injury'),
    ) ?? ['', undefined];

    expect(provider).toBeDefined();
    expect(textOf(`providers/${id}/`)).toContain('Brain');
    expect(textOf(`providers/${id}/`)).not.toContain('brain-injury');
  });
});
