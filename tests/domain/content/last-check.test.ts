import { describe, expect, test } from 'vitest';

import { checksIn, datedBySources, lastCheckOf } from '#src/domain/content/last-check.ts';
import { day } from '#src/domain/day.ts';
import { aRequirement } from '#tests/builders.ts';
import { aCatalog, aSource } from '#tests/domain/content/entries.ts';

const sources = new Map([
  ['older', aSource({ accessed: day('2026-03-01') })],
  ['newer', aSource({ accessed: day('2026-11-23') })],
]);
const readIn = (source: string) => ({ confidence: 'confirmed', source, locator: 'Top' });

describe('an entry’s last check', () => {
  test('is the day it says itself, whatever its sources say', () => {
    const entry = { checkedOn: day('2026-01-02'), citation: readIn('newer') };

    expect(lastCheckOf(entry, sources)).toBe('2026-01-02');
  });

  test('is the day a source was read', () => {
    expect(lastCheckOf(aSource({ accessed: day('2026-03-01') }), sources)).toBe('2026-03-01');
  });

  test('is the earliest reading of its sources where it says nothing itself', () => {
    const entry = { citations: [readIn('newer'), readIn('older')] };

    expect(lastCheckOf(entry, sources)).toBe('2026-03-01');
  });

  test('is not known where nobody read anything', () => {
    const entry = { citations: [{ confidence: 'background' }] };

    expect(lastCheckOf(entry, sources)).toBeUndefined();
    expect(datedBySources([entry], sources)).toEqual([]);
  });

  test('comes with the day of the next one, for every entry that has one', () => {
    const requirements = new Map([['one', aRequirement({ checkedOn: day('2026-11-02') })]]);
    const topics = new Map([['pain', { name: 'Pain', field: 'pain' as const }]]);

    expect(checksIn(aCatalog({ requirements, topics }))).toEqual([
      {
        folder: 'requirements',
        id: 'one',
        checkedOn: '2026-11-02',
        nextCheckDue: '2027-05-02',
      },
    ]);
  });
});
