import { describe, expect, test } from 'vitest';

import { citationsIn } from '#src/domain/content/confidence.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const catalog = readCatalog();

/** The confidences of what stands at `field` of an entry, the first of which is shown. */
function confidencesAt(folder: keyof Catalog, id: string, field: string) {
  const found = citationsIn(catalog[folder].get(id) ?? {}).filter(
    (placed) => placed.field === field || placed.field.startsWith(`${field}.`),
  );
  return found.map(({ citation }) => citation.confidence);
}

describe('what the sources contradict each other about', () => {
  test.for([
    { id: 'credits-per-year', one: '30 Category 1', other: '40 credits' },
    { id: 'self-assessment-number', one: '40 self-assessment', other: '8 in five years' },
    { id: 'start-of-continuing-certification', one: '2020', other: '2021' },
    { id: 'la-fourth-quarter', one: 'clone', other: 'articles' },
    { id: 'end-of-year-deadlines', one: 'December 20', other: 'December 31' },
    { id: 'mayo-phone', one: '(800) 695-5200', other: '(800) 323-2688' },
    { id: 'ama-phone', one: '(312) 464-4671', other: '(312) 464-4669' },
    { id: 'cme-passport-listings', one: 'only', other: 'all activities' },
    { id: 'state-boards', one: 'names the state boards', other: 'all state boards' },
    { id: 'accme-collaboration', one: 'joined', other: 'missing' },
    { id: 'direct-credit', one: '60', other: '25' },
    { id: 'aoa-category', one: 'Category 2', other: '1-A' },
    { id: 'old-and-new-program', one: 'an exam', other: 'LA-PM&R' },
    { id: 'missing-name', one: 'Medscape', other: 'Ma' },
    { id: 'directory-name', one: 'MOC Directory', other: 'Continuing Certification Directory' },
    { id: 'aapm-phone', one: '(847) 375-4731', other: 'left Illinois' },
    { id: 'asia-phone', one: '(404) 355-9772', other: 'Virginia' },
  ])('$id: “$one” and “$other”, each with its source', ({ id, one, other }) => {
    const { sides = [], resolution = '' } = catalog.contradictions.get(id) ?? {};

    expect(sides[0]?.text).toContain(one);
    expect(sides[1]?.text).toContain(other);
    expect(sides.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(resolution).not.toBe('');
  });

  test('is these seventeen', () => {
    expect(catalog.contradictions.size).toBe(17);
  });
});

describe('what is not known', () => {
  test.for([
    { what: 'the total for a cycle', ids: ['cycle-total'] },
    { what: 'the self-assessment number', ids: ['self-assessment-number'] },
    { what: 'the half under Continuing Certification', ids: ['related-share', 'both-halves'] },
    { what: 'carry-over', ids: ['carry-over'] },
    { what: 'the closing day', ids: ['closing-day'] },
    { what: 'a new subspecialty in mid-cycle', ids: ['new-subspecialty'] },
    { what: 'unfinished ten-year cycles', ids: ['unfinished-cycles'] },
    { what: 'the accreditors that the board shows as pictures', ids: ['accepted-accreditors'] },
    { what: 'today’s fee and dates', ids: ['fee-and-dates'] },
    { what: 'the AMA’s 60 credits', ids: ['sixty-credits'] },
    { what: 'columns of transcripts', ids: ['export-columns'] },
    { what: 'numbers and accreditors of providers', ids: ['phones', 'accreditors-of-providers'] },
    { what: 'what is offered now', ids: ['mededportal', 'offers-today'] },
    { what: 'whether the directory still runs', ids: ['abms-directory'] },
    { what: 'the fee of direct credit', ids: ['direct-credit-fee'] },
    { what: 'the osteopathic board', ids: ['osteopathic-board'] },
  ])('$what is an open question with advice', ({ ids }) => {
    for (const id of ids) {
      expect(catalog.unknowns.get(id)?.question).toMatch(/\?$/);
      expect(catalog.unknowns.get(id)?.advice).not.toBe('');
    }
  });

  test('no page gives a day on which a cycle closes', () => {
    const texts = [...catalog.facts.values()]
      .filter(({ about }) => about === 'timing' || about === 'stages')
      .map(({ text, items }) => [text, ...items].join(' '));

    expect(texts.filter((text) => text.includes('December 31'))).toEqual([]);
  });
});

describe('what nobody read anywhere is shown as not checked:', () => {
  test.for([
    { folder: 'accreditors', id: 'joint-accreditation', field: 'website.citation' },
    { folder: 'accreditors', id: 'eaccme', field: 'citation' },
    { folder: 'accreditors', id: 'eaccme', field: 'website.citation' },
    { folder: 'accreditors', id: 'eaccme', field: 'conversions.0.citation' },
    { folder: 'accreditors', id: 'eaccme', field: 'phrases.0.citation' },
    { folder: 'accreditors', id: 'acog', field: 'website.citation' },
    { folder: 'accreditors', id: 'acog', field: 'phrases.0.citation' },
    { folder: 'facts', id: 'accreditors-mainpro', field: 'citations' },
    { folder: 'facts', id: 'accreditors-royal-college-words', field: 'citations' },
    { folder: 'facts', id: 'accreditors-other-professions', field: 'citations' },
    { folder: 'special', id: 'ama-degree', field: 'conditions.1.citation' },
    { folder: 'special', id: 'uptodate', field: 'amounts.0.citation' },
    { folder: 'special', id: 'test-item-writing', field: 'amounts.0.citation' },
    { folder: 'special', id: 'test-item-writing', field: 'creditTypes.0.citation' },
    { folder: 'special', id: 'performance-improvement', field: 'amounts.0.citation' },
    { folder: 'special', id: 'committee-learning', field: 'amounts.0.citation' },
    { folder: 'special', id: 'la-pmr', field: 'fee.citation' },
    { folder: 'contradictions', id: 'aapm-phone', field: 'sides.1.citations' },
    { folder: 'contradictions', id: 'asia-phone', field: 'sides.1.citations' },
  ] as const)('$folder/$id, $field', ({ folder, id, field }) => {
    expect(confidencesAt(folder, id, field)).toEqual(['background']);
  });

  test('the conversion of European credit leads with what was not read', () => {
    expect(confidencesAt('accreditors', 'eaccme', 'credits.0.citations')[0]).toBe('background');
  });
});

describe('what follows from other facts is shown as derived:', () => {
  test.for([
    { folder: 'requirements', id: 'abpmr-cc', field: 'editions.0.criteria.0.citations' },
    { folder: 'facts', id: 'other-activities-la-pmr-over-a-cycle', field: 'citations' },
    { folder: 'facts', id: 'self-report-today', field: 'citations' },
    { folder: 'contradictions', id: 'missing-name', field: 'sides.0.citations' },
    { folder: 'accreditors', id: 'rcpsc', field: 'credits.0.citations' },
    { folder: 'accreditors', id: 'aoa', field: 'credits.0.citations' },
    { folder: 'accreditors', id: 'aafp', field: 'credits.0.citations' },
    { folder: 'accreditors', id: 'acog', field: 'credits.0.citations' },
  ] as const)('$folder/$id, $field', ({ folder, id, field }) => {
    expect(confidencesAt(folder, id, field)[0]).toBe('derived');
  });
});

describe('what only a third party says is shown as that:', () => {
  test.for([
    { folder: 'special', id: 'ama-teaching', field: 'amounts.0.citation' },
    { folder: 'special', id: 'learning-from-teaching', field: 'amounts.0.citation' },
    { folder: 'special', id: 'manuscript-review', field: 'amounts.0.citation' },
    { folder: 'special', id: 'ama-certification', field: 'timeLimit.citation' },
    { folder: 'special', id: 'ama-certification', field: 'fee.citation' },
    { folder: 'changes', id: 'abms-standards', field: 'citations' },
    { folder: 'accreditors', id: 'aafp', field: 'phrases.0.citation' },
    { folder: 'facts', id: 'accreditors-osteopathic-board', field: 'citations' },
  ] as const)('$folder/$id, $field', ({ folder, id, field }) => {
    expect(confidencesAt(folder, id, field)[0]).toBe('third-party');
  });
});

describe('every criterion of a requirement', () => {
  const criteria = [...catalog.requirements].flatMap(([id, { editions }]) =>
    editions.flatMap((edition) => edition.criteria.map((criterion) => ({ id, criterion }))),
  );

  test.for(criteria)('$id, $criterion.id: words, place and day of its source', ({ criterion }) => {
    const read = criterion.citations.filter(({ confidence }) => confidence !== 'background');

    expect(read.some((citation) => 'quote' in citation && citation.quote)).toBe(true);
    for (const citation of read) {
      if (citation.confidence === 'background') continue;
      expect(citation.locator).not.toBe('');
      expect(catalog.sources.get(citation.source)?.accessed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('the history of changes', () => {
  test.for([
    'time-limited',
    'two-stages',
    'abms-directory',
    'fee-200',
    'fee-policy',
    'la-pmr',
    'covid-extension',
    'continuing-certification',
    'fee-350',
    'abms-standards',
    'la-brain-injury',
    'la-spinal-pediatric',
    'accme-reporting',
  ])('has %s with its date and source', (id) => {
    const change = catalog.changes.get(id);

    expect(change?.when).toMatch(/\d{4}/);
    expect(change?.citations[0]?.confidence).not.toBe('background');
  });
});
