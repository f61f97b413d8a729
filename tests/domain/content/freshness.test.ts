import { describe, expect, test } from 'vitest';

import {
  isOverdue,
  latestCheck,
  nextCheckDue,
  checksIn,
  datedBySources,
  lastCheckOf,
} from '#src/domain/content/freshness.ts';
import { day } from '#src/domain/day.ts';
import { aRequirement } from '#tests/builders.ts';
import { aCatalog, aSource } from '#tests/domain/content/entries.ts';

describe('the next check', () => {
  test.for([
    { folder: 'requirements', checkedOn: '2026-11-23', due: '2027-05-23' },
    { folder: 'accreditors', checkedOn: '2026-11-23', due: '2027-05-23' },
    { folder: 'providers', checkedOn: '2026-11-23', due: '2027-11-23' },
    { folder: 'sources', checkedOn: '2024-02-29', due: '2025-02-28' },
    { folder: 'requirements', checkedOn: '2026-08-31', due: '2027-02-28' },
  ] as const)('of $folder checked on $checkedOn is due by $due', ({ folder, checkedOn, due }) => {
    expect(nextCheckDue(day(checkedOn), folder)).toBe(due);
  });

  test.for([
    { today: '2027-05-22', late: false },
    { today: '2027-05-23', late: false },
    { today: '2027-05-24', late: true },
  ])('due by 2027-05-23 is late on $today: $late', ({ today, late }) => {
    expect(isOverdue(day('2027-05-23'), day(today))).toBe(late);
  });
});

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

test('entries were last checked between their earliest and their latest day', () => {
  const entries = ['2026-03-01', '2026-11-23', '2026-01-05'].map((text) => ({
    checkedOn: day(text),
  }));

  expect(latestCheck(entries)).toEqual({ first: '2026-01-05', last: '2026-11-23' });
});

test('without entries there is no such day', () => {
  expect(latestCheck([])).toBeUndefined();
});
