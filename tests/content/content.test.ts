import { describe, expect, test } from 'vitest';

import { authored } from '#src/domain/content/authored.ts';
import { formatContentProblem, contentSchemas } from '#src/domain/content/catalog.ts';
import { contentProblems } from '#src/domain/content/content-problems.ts';
import { factSubjects } from '#src/domain/content/fact.ts';
import { contentFiles, parseYaml, readCatalog } from '#tests/content/content-files.ts';

const catalog = readCatalog();

describe('the content', () => {
  test.for(contentFiles)('$folder/$id is as its schema wants it', ({ folder, text }) => {
    const parsed = authored(contentSchemas[folder]).safeParse(parseYaml(text));

    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test('hangs together', () => {
    expect(contentProblems(catalog).map(formatContentProblem)).toEqual([]);
  });

  test.for(factSubjects)('says something about %s', (subject) => {
    const facts = [...catalog.facts.values()].filter(({ about }) => about === subject);

    expect(facts.length).toBeGreaterThan(0);
  });

  test.for(factSubjects)('gives every fact about %s a place of its own', (subject) => {
    const places = [...catalog.facts.values()]
      .filter(({ about }) => about === subject)
      .map(({ order }) => order);

    expect(new Set(places).size).toBe(places.length);
  });

  // Read nowhere, or on no page of the organization: publishing one would vouch for it.
  test.for([
    { number: '917-1619', of: 'the American Academy of Pain Medicine' },
    { number: '274-2724', of: 'the American Spinal Injury Association' },
    { number: '375-4712', of: 'the American Academy of Hospice and Palliative Medicine' },
    { number: '262-3211', of: 'the AMA’s member service' },
  ])('publishes no unconfirmed number of $of', ({ number }) => {
    expect(contentFiles.filter(({ text }) => text.includes(number))).toEqual([]);
  });
});

test('what the board says of its whole list makes no single provider’s credit type verified', () => {
  const verified = [...catalog.providers].filter(([, { creditTypes }]) =>
    creditTypes.some(
      ({ citation }) =>
        citation.confidence === 'confirmed' &&
        citation.source === 'abpmr-moc-cme' &&
        citation.locator.includes('item 3'),
    ),
  );

  expect(verified.map(([id]) => id)).toEqual([]);
});
