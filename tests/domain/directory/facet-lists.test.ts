import { describe, expect, test } from 'vitest';

import { facetLists, facetPages } from '#src/domain/directory/facet-lists.ts';
import { providerSchema, type Provider } from '#src/domain/content/provider.ts';
import { aTypedProvider } from '#tests/domain/content/entries.ts';

const confirmed = { confidence: 'confirmed', source: 'a-page', locator: 'Top' };
const background = { confidence: 'background' };

function onPain(name: string, citation: object): Provider {
  return providerSchema.parse(aTypedProvider({ name, topics: [{ value: 'pain', citation }] }));
}

function painList(providers: readonly Provider[]) {
  return facetLists('topic', {
    providers: new Map(providers.map((provider) => [provider.name, provider])),
    accreditors: new Map(),
    topics: new Map([
      ['pain', { name: 'Pain', field: 'pain' }],
      ['ethics', { name: 'Ethics', field: null }],
    ]),
  });
}

describe('the list of a topic', () => {
  test('has those whose topic was checked first, each part by name', () => {
    const [list] = painList([
      onPain('Anodyne', background),
      onPain('Zygal', confirmed),
      onPain('Basal', confirmed),
    ]);

    expect(list?.listed.map(({ id }) => id)).toEqual(['Basal', 'Zygal', 'Anodyne']);
    expect(list?.unchecked).toBe(1);
  });

  test('is not built for a topic that nobody has', () => {
    expect(painList([onPain('Basal', confirmed)]).map(({ id }) => id)).toEqual(['pain']);
  });

  test.for([
    { count: 50, addresses: ['pain'] },
    { count: 51, addresses: ['pain', 'pain/2'] },
    { count: 101, addresses: ['pain', 'pain/2', 'pain/3'] },
  ])('of $count providers stands on the pages $addresses', ({ count, addresses }) => {
    const many = Array.from({ length: count }, (_, at) => onPain(`Provider ${at}`, confirmed));
    const pages = facetPages(painList(many));

    expect([...pages.keys()]).toEqual(addresses);
    expect([...pages.values()].flatMap(({ listed }) => listed)).toHaveLength(count);
  });
});

describe('the list of what is reported', () => {
  test('has everyone of whom no report is known, with nothing that says so', () => {
    const providers = new Map([['example', onPain('Basal', confirmed)]]);
    const [list] = facetLists('reporting', {
      providers,
      accreditors: new Map(),
      topics: new Map(),
    });

    expect(list?.id).toBe('yourself');
    expect(list?.listed.map(({ citations }) => citations)).toEqual([[]]);
  });
});
