import { describe, expect, test } from 'vitest';

import { formatContentProblem } from '#src/domain/content/catalog.ts';
import { contentProblems } from '#src/domain/content/content-problems.ts';
import { providerSchema, type Provider } from '#src/domain/content/provider.ts';
import { aCatalog, aSource, aSpecial, aTypedProvider } from '#tests/domain/content/entries.ts';

const confirmed = { confidence: 'confirmed', source: 'a-page', locator: 'Top' };

function aProvider(overrides: Record<string, unknown> = {}): Provider {
  return providerSchema.parse(aTypedProvider({ citation: confirmed, ...overrides }));
}

function complaints(overrides: Parameters<typeof aCatalog>[0]): string[] {
  return contentProblems(aCatalog(overrides)).map(formatContentProblem);
}

const sources = new Map([['a-page', aSource()]]);

describe('what is wrong with content as a whole', () => {
  test('is nothing when every reference has its file and every source its citation', () => {
    expect(complaints({ sources, providers: new Map([['example', aProvider()]]) })).toEqual([]);
  });

  test('an empty catalog has no problems', () => {
    expect(complaints({})).toEqual([]);
  });

  test.for([
    {
      names: 'a source',
      provider: { summary: 'Another.', citation: { ...confirmed, source: 'a-pge' } },
      told: 'content/providers/example.yaml: citation.source: “a-pge” has no file. Correct it, or add content/sources/a-pge.yaml. Similar: a-page.',
    },
    {
      names: 'an accreditor',
      provider: { accreditors: [{ value: 'acme', citation: confirmed }] },
      told: 'content/providers/example.yaml: accreditors.0.value: “acme” has no file. Correct it, or add content/accreditors/acme.yaml.',
    },
    {
      names: 'a topic',
      provider: { topics: [{ value: 'pain', citation: confirmed }] },
      told: 'content/providers/example.yaml: topics.0.value: “pain” has no file. Correct it, or add content/topics/pain.yaml.',
    },
    {
      names: 'another provider',
      provider: {
        notToBeConfusedWith: [{ name: 'Other', abbreviation: 'OTH', provider: 'other' }],
      },
      told: 'content/providers/example.yaml: notToBeConfusedWith.0.provider: “other” has no file. Correct it, or add content/providers/other.yaml.',
    },
  ])('a reference to $names without a file is told', ({ provider, told }) => {
    const providers = new Map([['example', aProvider(provider)]]);

    expect(complaints({ sources, providers })).toContain(told);
  });

  test('a special credit that names a provider without a file is told', () => {
    const special = new Map([['teaching', aSpecial({ providers: ['other'] })]]);

    expect(complaints({ special })).toEqual([
      'content/special/teaching.yaml: providers.0: “other” has no file. Correct it, or add content/providers/other.yaml.',
    ]);
  });

  test('a name without an entry of its own is no reference', () => {
    const notToBeConfusedWith = [{ name: 'Other', abbreviation: 'OTH', provider: null }];
    const providers = new Map([['example', aProvider({ notToBeConfusedWith })]]);

    expect(complaints({ sources, providers })).toEqual([]);
  });

  test('a citation deep inside an entry is looked at', () => {
    const phones = [
      { number: '(847) 737-6000', as: 'newer', citation: { ...confirmed, source: 'gone' } },
    ];
    const providers = new Map([['example', aProvider({ phones })]]);

    expect(complaints({ sources, providers })).toEqual([
      'content/providers/example.yaml: phones.0.citation.source: “gone” has no file. Correct it, or add content/sources/gone.yaml.',
    ]);
  });

  test('a source that nobody cites is told', () => {
    expect(complaints({ sources })).toEqual([
      'content/sources/a-page.yaml: No entry cites this source. Cite it where you used it, or delete the file.',
    ]);
  });

  test('what only a third party says is not confirmed', () => {
    const providers = new Map([['example', aProvider()]]);

    expect(
      complaints({ sources: new Map([['a-page', aSource({ kind: 'third-party' })]]), providers }),
    ).toEqual([
      'content/providers/example.yaml: citation.confidence: The source is a third party’s page. Write “third-party”, or cite the organization.',
    ]);
  });

  test.for([
    {
      id: 'format',
      told: 'content/topics/format.yaml: Rename the file. An id is never one of topic, format, accreditor, reporting, changes, contradictions, page, which, compare, elsewhere.',
    },
    {
      id: 'Brain_Injury',
      told: 'content/topics/Brain_Injury.yaml: Rename the file. Write an id as lowercase words joined by hyphens: spinal-cord.',
    },
  ])('a file called $id is to be renamed', ({ id, told }) => {
    expect(complaints({ topics: new Map([[id, { name: 'Topic', field: null }]]) })).toEqual([told]);
  });

  test.for([
    {
      id: 'pain',
      field: null,
      told: 'content/topics/pain.yaml: field: This file is named for a certification field. Write “field: pain”.',
    },
    {
      id: 'pain',
      field: 'pmr' as const,
      told: 'content/topics/pain.yaml: field: This file is named for a certification field. Write “field: pain”.',
    },
    {
      id: 'opioids',
      field: 'pain' as const,
      told: 'content/topics/opioids.yaml: field: Only a topic file named for a certification field has a field. Write “field: null”.',
    },
  ])('the topic $id cannot have the field $field', ({ id, field, told }) => {
    expect(complaints({ topics: new Map([[id, { name: 'Topic', field }]]) })).toEqual([told]);
  });
});
