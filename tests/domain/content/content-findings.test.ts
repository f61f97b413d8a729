import { describe, expect, test } from 'vitest';

import { formatContentProblem } from '#src/domain/content/catalog.ts';
import { contentFindings } from '#src/domain/content/content-findings.ts';
import { providerSchema, type Provider } from '#src/domain/content/provider.ts';
import { day } from '#src/domain/day.ts';
import { aPace, anEdition, aRequirement, aTotal } from '#tests/builders.ts';
import { aCatalog, aSource, aTypedProvider } from '#tests/domain/content/entries.ts';

const read = { confidence: 'confirmed', source: 'a-page', locator: 'Top' };
const unread = { confidence: 'background' };

/** A provider of which every part was read. */
function aProvider(overrides: Record<string, unknown> = {}): Provider {
  return providerSchema.parse(
    aTypedProvider({
      citation: read,
      website: { value: 'https://example.org', citation: read },
      accreditors: [{ value: 'accme', citation: read }],
      creditTypes: [{ value: 'ama-pra-1', citation: read }],
      formats: [{ value: 'live-course', citation: read }],
      topics: [{ value: 'pain', citation: read }],
      cost: { value: 'paid', citation: read },
      ...overrides,
    }),
  );
}

function findings(
  overrides: Parameters<typeof aCatalog>[0],
  today = day('2026-11-25'),
): readonly string[] {
  return contentFindings(aCatalog(overrides), today).map(
    (finding) => `${finding.kind}: ${formatContentProblem(finding)}`,
  );
}

describe('what could be better in content', () => {
  test('is nothing when all was read lately', () => {
    expect(findings({ providers: new Map([['example', aProvider()]]) })).toEqual([]);
  });

  test('is that a check is overdue, the longest overdue first', () => {
    const providers = new Map([
      ['younger', aProvider({ checkedOn: '2026-02-01' })],
      ['older', aProvider({ checkedOn: '2026-01-01' })],
    ]);

    expect(findings({ providers }, day('2027-02-02'))).toEqual([
      'stale: content/providers/older.yaml: Last checked on January 1, 2026, due by January 1, 2027. Read its sources again and set “checkedOn”.',
      'stale: content/providers/younger.yaml: Last checked on February 1, 2026, due by February 1, 2027. Read its sources again and set “checkedOn”.',
    ]);
  });

  test('is that a source was read too long ago', () => {
    const sources = new Map([['a-page', aSource({ accessed: day('2025-01-01') })]]);

    expect(findings({ sources })).toEqual([
      'stale: content/sources/a-page.yaml: Last checked on January 1, 2025, due by January 1, 2026. Read the page again and set “accessed”.',
    ]);
  });

  test('is a day of checking that has not come yet', () => {
    const providers = new Map([['example', aProvider({ checkedOn: '2026-11-26' })]]);

    expect(findings({ providers })).toEqual([
      'contradictory: content/providers/example.yaml: It was checked on November 26, 2026, which is in the future. Correct the date.',
    ]);
  });

  test('is one telephone number for two providers', () => {
    const phones = [{ number: '(847) 737-6000', as: 'newer', citation: read }];
    const providers = new Map([
      ['one', aProvider({ phones })],
      ['other', aProvider({ phones })],
    ]);

    expect(findings({ providers })).toEqual([
      'contradictory: content/providers/other.yaml: phones.0.number: one has (847) 737-6000 too. Check whose number it is.',
    ]);
  });

  test('is an entry of which hardly anything was read', () => {
    const providers = new Map([
      [
        'example',
        aProvider({
          citation: unread,
          website: null,
          accreditors: [{ value: 'accme', citation: unread }],
          cost: null,
        }),
      ],
    ]);

    expect(findings({ providers })).toEqual([
      'thin: content/providers/example.yaml: We’ve read nothing on its existence and name, website or phone, accreditor, cost. Look at its own pages.',
    ]);
  });

  test('is a criterion that nobody read anywhere', () => {
    const criteria = [
      aTotal({ citations: [{ confidence: 'confirmed', source: 'a-page', locator: 'Top' }] }),
      aPace({ label: 'Keep a pace' }),
    ];
    const requirements = new Map([
      ['rule', aRequirement({ editions: [anEdition({ criteria })], checkedOn: day('2026-11-02') })],
    ]);

    expect(findings({ requirements })).toEqual([
      'thin: content/requirements/rule.yaml: editions.0.criteria.1: We haven’t read “Keep a pace” anywhere. Find a page that says it, or remove it.',
    ]);
  });

  test('is a topic that no provider has, unless it is a field of certification', () => {
    const topics = new Map([
      ['fluoroscopy', { name: 'Fluoroscopy', field: null }],
      ['sports', { name: 'Sports', field: 'sports' as const }],
    ]);

    expect(findings({ topics })).toEqual([
      'unreferenced: content/topics/fluoroscopy.yaml: No provider has this topic. Add it where it belongs, or delete the file.',
    ]);
  });

  test('is a contradiction that is still open', () => {
    const contradictions = new Map([
      [
        'two-numbers',
        {
          order: 1,
          pages: [],
          requirements: [],
          accreditors: [],
          providers: [],
          title: 'Two numbers',
          sides: [],
          resolution: '',
        },
      ],
    ]);

    expect(findings({ contradictions })).toEqual([
      'contradictory: content/contradictions/two-numbers.yaml: Open: Two numbers. Read both sides again; when they agree, delete the file.',
    ]);
  });
});
