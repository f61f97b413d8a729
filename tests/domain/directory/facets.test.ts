import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  countsByFacet,
  checkedFirst,
  facets,
  fitsUnconfirmed,
  noSelection,
  rowsFitting,
  type Row,
  type Selection,
} from '#src/domain/directory/facets.ts';
import { directories } from '#tests/domain/directory/directories.ts';

function aRow(id: string, values: Partial<Row['values']>): Row {
  return {
    id,
    name: id,
    abbreviation: '',
    place: '',
    phones: [],
    aliases: [],
    confusedWith: [],
    checkedOn: '2026-11-23',
    values: { ...noSelection, ...values },
    unsure: {},
    reports: [],
  };
}

const painLive = aRow('pain-live', { topic: ['pain'], format: ['live-course'] });
const painOnline = aRow('pain-online', { topic: ['pain'], format: ['internet-enduring'] });
const sportsLive = aRow('sports-live', { topic: ['sports'], format: ['live-course'] });
const rows = [painLive, painOnline, sportsLive];

describe('filtering the directory', () => {
  test('nothing selected shows everything', () => {
    expect(rowsFitting(rows, noSelection)).toEqual(rows);
  });

  test('options of one facet widen the list', () => {
    expect(rowsFitting(rows, { ...noSelection, topic: ['pain', 'sports'] })).toEqual(rows);
  });

  test('facets narrow it together', () => {
    const selection = { ...noSelection, topic: ['pain'], format: ['live-course'] };

    expect(rowsFitting(rows, selection)).toEqual([painLive]);
  });

  test('an option counts what selecting it would show, given the other facets', () => {
    const selection = { ...noSelection, topic: ['pain'], format: ['live-course'] };

    const { topic, format } = countsByFacet(rows, selection);
    expect(Object.fromEntries(topic)).toEqual({ pain: 1, sports: 1 });
    expect(Object.fromEntries(format)).toEqual({
      'live-course': 1,
      'internet-enduring': 1,
    });
  });

  test('what was not checked stands after all others, each part in its own order', () => {
    const unread = aRow('unread', { checked: ['nothing'] });
    const alsoUnread = aRow('also-unread', { checked: ['nothing'] });

    expect(checkedFirst([unread, painLive, alsoUnread, sportsLive])).toEqual([
      painLive,
      sportsLive,
      unread,
      alsoUnread,
    ]);
  });

  test('a count is kept: selecting only that option shows exactly so many', () => {
    fc.assert(
      fc.property(directories, fc.constantFrom(...facets), ({ rows }, facet) => {
        for (const [id, count] of countsByFacet(rows, noSelection)[facet]) {
          expect(rowsFitting(rows, { ...noSelection, [facet]: [id] })).toHaveLength(count);
        }
      }),
    );
  });
});

describe('what nobody checked of a row', () => {
  const unsure: Row = { ...painLive, id: 'unsure', unsure: { topic: ['background'] } };
  const surer = aRow('surer', { topic: ['pain', 'sports'] });
  const half: Row = { ...surer, unsure: { topic: ['background', 'confirmed'] } };

  test.for([
    { row: unsure, chosen: { topic: ['pain'] }, isUnchecked: true },
    { row: unsure, chosen: { format: ['live-course'] }, isUnchecked: false },
    { row: unsure, chosen: { topic: ['pain'], format: ['live-course'] }, isUnchecked: true },
    { row: unsure, chosen: {}, isUnchecked: false },
    { row: painLive, chosen: { topic: ['pain'] }, isUnchecked: false },
    { row: half, chosen: { topic: ['pain'] }, isUnchecked: true },
    { row: half, chosen: { topic: ['pain', 'sports'] }, isUnchecked: false },
  ])('$row.id, chosen $chosen: $isUnchecked', ({ row, chosen, isUnchecked }) => {
    expect(fitsUnconfirmed({ ...noSelection, ...chosen })(row)).toBe(isUnchecked);
  });
});

const chosen = fc.subarray(['pain', 'sports', 'pmr'], { maxLength: 2 });
const selections = fc.record(
  Object.fromEntries(facets.map((facet) => [facet, chosen])),
) as unknown as fc.Arbitrary<Selection>;

test('an option counts the rows that have it, of those that fit all other facets', () => {
  fc.assert(
    fc.property(directories, selections, ({ rows }, selection) => {
      const counts = countsByFacet(rows, selection);

      for (const facet of facets) {
        const candidates = rowsFitting(rows, { ...selection, [facet]: [] });
        const values = Map.groupBy(
          candidates.flatMap((row) => row.values[facet]),
          (id) => id,
        );
        expect([...counts[facet]].toSorted()).toEqual(
          [...values].map(([id, { length }]) => [id, length]).toSorted(),
        );
      }
    }),
  );
});
