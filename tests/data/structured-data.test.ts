import { describe, expect, test } from 'vitest';

import { providerData } from '#src/data/structured-data.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { aCatalog, aTypedProvider } from '#tests/domain/content/entries.ts';

const addressOf = (path: string) => `https://physiatry-cme.example${path}`;

describe('structured data', () => {
  test('has no fact that nobody read', () => {
    const unread = { confidence: 'background' };
    const read = { confidence: 'confirmed', source: 'a-page', locator: 'Top' };
    const provider = providerSchema.parse(
      aTypedProvider({
        citation: read,
        phones: [{ number: '(847) 737-6000', as: 'other', citation: unread }],
        place: { value: 'Chicago', citation: unread },
        website: { value: 'https://example.org', citation: unread },
        topics: [{ value: 'pain', citation: unread }],
      }),
    );

    expect(providerData('x', provider, aCatalog(), addressOf)).toMatchObject({
      mainEntity: { '@type': 'Organization', name: 'Example Academy' },
    });
    expect(JSON.stringify(providerData('x', provider, aCatalog(), addressOf))).not.toMatch(
      /847|Chicago|example\.org"|pain/,
    );
  });

  test.for([
    { as: 'newer', isTold: true },
    { as: 'own-page', isTold: true },
    { as: 'board-page', isTold: false },
    { as: 'other', isTold: false },
  ] as const)('tells the number “$as” as today’s: $isTold', ({ as, isTold }) => {
    const citation = { confidence: 'confirmed', source: 'a-page', locator: 'Top' };
    const phones = [{ number: '(847) 737-6000', as, citation }];
    const provider = providerSchema.parse(aTypedProvider({ citation, phones }));

    expect(JSON.stringify(providerData('x', provider, aCatalog(), addressOf)).includes('847')).toBe(
      isTold,
    );
  });

  test('of a provider that nobody read about is a page and no organization', () => {
    const provider = providerSchema.parse(aTypedProvider());

    expect(providerData('x', provider, aCatalog(), addressOf)).not.toHaveProperty('mainEntity');
  });
});
