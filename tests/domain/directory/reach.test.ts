import { describe, expect, test } from 'vitest';

import { reachOf } from '#src/domain/directory/reach.ts';

const citation = { confidence: 'background' } as const;
const everything = { covers: 'everything', what: 'all credit', condition: null, citation } as const;
const forMembers = { ...everything, condition: 'membership' } as const;
const part = { ...everything, covers: 'part' } as const;

describe('how credit reaches the board', () => {
  test.for([
    { reports: [], reach: 'yourself', when: 'nothing is reported' },
    { reports: [everything], reach: 'everything', when: 'everything is reported' },
    { reports: [part], reach: 'part', when: 'a part is reported' },
    { reports: [part, everything], reach: 'everything', when: 'one report covers everything' },
    { reports: [part, forMembers], reach: 'members', when: 'a report depends on membership' },
  ])('is “$reach” when $when', ({ reports, reach }) => {
    expect(reachOf({ reports })).toBe(reach);
  });
});
