import { describe, expect, test } from 'vitest';

import { inSentence, listSentence } from '#src/domain/directory/facet-list.ts';

describe('the sentence over a list', () => {
  test.for([
    {
      of: ['topic', 'Pain', 22, 13],
      says: '22 providers with activities on pain; 9 confirmed.',
    },
    {
      of: ['topic', 'General PM&R', 2, 2],
      says: '2 providers with activities on general PM&R; none confirmed.',
    },
    {
      of: ['format', 'Live course', 1, 1],
      says: '1 provider with activities in the format “Live course”; not confirmed.',
    },
    { of: ['accreditor', 'ACCME', 3, 0], says: '3 providers accredited by the ACCME.' },
    {
      of: ['reporting', 'members', 1, 0],
      says: '1 provider that reports credit to ABPMR for its members.',
    },
    {
      of: ['reporting', 'part', 3, 0],
      says: '3 providers that report some of their credit to ABPMR.',
    },
    {
      of: ['reporting', 'yourself', 62, 62],
      says: '62 providers with no report to ABPMR that we know of: report that credit yourself.',
    },
  ] as const)('says “$says”', ({ of: [facet, option, total, unchecked], says }) => {
    expect(listSentence(facet, option, { total, unchecked })).toBe(says);
  });

  test('an abbreviation keeps its capitals inside a sentence', () => {
    expect(['PM&R', 'Pain', 'ACCME'].map(inSentence)).toEqual(['PM&R', 'pain', 'ACCME']);
  });
});
