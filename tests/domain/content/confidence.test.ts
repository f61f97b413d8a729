import { describe, expect, test } from 'vitest';

import { confidenceCounts } from '#src/domain/content/confidence.ts';

const facts = (...confidences: string[]) =>
  confidences.map((confidence) => ({ value: 'x', citation: { confidence } }));

describe('how many facts of an entry are how sure', () => {
  test.for([
    { entry: facts('background'), says: '1 not checked' },
    { entry: facts('confirmed', 'background', 'confirmed'), says: '2 verified and 1 not checked' },
    {
      entry: facts('derived', 'background', 'third-party', 'confirmed'),
      says: '1 verified, 1 verified by a third party, 1 derived and 1 not checked',
    },
  ])('is said as “$says”', ({ entry, says }) => {
    expect(confidenceCounts({ deep: { inside: entry } })).toBe(says);
  });
});
