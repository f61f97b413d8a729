import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { everything, filterRows, type LogFilter } from '#src/domain/log/log-filter.ts';
import { rowOfCredit } from '#src/domain/log/log-row.ts';
import { newestFirstOf, sortRows, type LogSortKey } from '#src/domain/log/log-sort.ts';
import { pageOf, rowsPerPage } from '#src/domain/log/page.ts';
import { totalsOf } from '#src/domain/log/totals.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { aCredit, period } from '#tests/builders.ts';

const names = new Map([['aapmr', 'American Academy of Physical Medicine and Rehabilitation']]);
const rowsOf = (...all: Credit[]) =>
  all.map((credit) => rowOfCredit(credit, (id) => names.get(id)));

describe('a row of the log', () => {
  test.for([
    { provider: 'aapmr', providerName: '', shown: names.get('aapmr') },
    { provider: 'aapmr', providerName: 'Academy', shown: 'Academy' },
    { provider: null, providerName: 'A hospital', shown: 'A hospital' },
    { provider: null, providerName: '', shown: '' },
    { provider: 'gone', providerName: '', shown: 'gone (not in our directory)' },
  ])('names the provider $provider “$providerName” as $shown', ({ shown, ...said }) => {
    expect(rowsOf(aCredit(said))[0]?.provider).toBe(shown);
  });
});

describe('filtering the log', () => {
  const credit = aCredit({
    title: 'Médecine physique: spasticity',
    completedOn: day('2025-06-30'),
    creditType: 'aoa-1-a',
    alsoAs: [{ creditType: 'ama-pra-1', amount: credits(1) }],
    related: { pain: credits(1) },
    reports: { abpmr: { state: 'posted', on: null, postedAmount: null } },
    provider: 'aapmr',
    providerName: '',
    notes: 'Room 12',
  });

  test.for<[string, Partial<LogFilter>, boolean]>([
    ['nothing asked', {}, true],
    ['a word of the title, in any case and without accents', { text: 'MEDECINE' }, true],
    [
      'words in any order, from title, provider and notes',
      { text: '12 rehabilitation phys' },
      true,
    ],
    ['a word that is not there', { text: 'spasticity stroke' }, false],
    ['its type', { creditType: 'aoa-1-a' }, true],
    ['the type of a further award', { creditType: 'ama-pra-1' }, true],
    ['another type', { creditType: 'ecmec' }, false],
    ['a field it relates to', { relatedTo: 'pain' }, true],
    ['another field', { relatedTo: 'pmr' }, false],
    ['a span that ends on its day', { within: period('2025-01-01', '2025-06-30') }, true],
    ['a span that ends the day before', { within: period('2025-01-01', '2025-06-29') }, false],
    ['its report state', { reportState: 'posted' }, true],
    ['another report state', { reportState: 'to-report' }, false],
    ['its status', { status: 'completed' }, true],
    ['the other status', { status: 'planned' }, false],
  ])('by %s', ([, asked, isShown]) => {
    expect(filterRows(rowsOf(credit), { ...everything, ...asked })).toHaveLength(isShown ? 1 : 0);
  });

  test('a planned credit has no report state', () => {
    const planned = rowsOf(aCredit({ status: 'planned' }));

    expect(filterRows(planned, { ...everything, reportState: 'to-report' })).toEqual([]);
  });
});

describe('sorting the log', () => {
  const early = aCredit({ title: 'Zoster', completedOn: day('2024-01-01'), amount: credits(10) });
  const late = aCredit({
    title: 'ácupuncture',
    completedOn: day('2025-01-01'),
    amount: credits(9),
  });
  const untitled = aCredit({ title: '', completedOn: day('2024-06-01'), amount: credits(0.5) });

  test.for<[LogSortKey, boolean, Credit[]]>([
    ['date', true, [late, untitled, early]],
    ['date', false, [early, untitled, late]],
    ['amount', true, [early, late, untitled]],
    ['amount', false, [untitled, late, early]],
    ['title', false, [late, early, untitled]],
    ['title', true, [early, late, untitled]],
  ])('by %s, descending: %s', ([by, isDescending, expected]) => {
    const rows = newestFirstOf(rowsOf(untitled, early, late));

    const sorted = sortRows(rows, { by, isDescending });

    expect(sorted.map(({ credit }) => credit)).toEqual(expected);
  });

  test('among equals the newest comes first, whichever way it is sorted', () => {
    const alike = [late, early].map((credit) => ({ ...credit, amount: credits(3) }));
    const rows = newestFirstOf(rowsOf(...alike));

    for (const isDescending of [true, false]) {
      expect(sortRows(rows, { by: 'amount', isDescending })).toEqual(rows);
    }
  });

  test('the order never depends on the order they came in', () => {
    const rows = rowsOf(early, late, untitled, aCredit(), aCredit({ title: '' }));

    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(newestFirstOf(shuffled)).toEqual(newestFirstOf(rows));
      }),
    );
  });
});

describe('paging', () => {
  test.for([
    { length: 0, wanted: 1, shows: { number: 1, count: 1, first: 0, last: 0 } },
    { length: 50, wanted: 1, shows: { number: 1, count: 1, first: 1, last: 50 } },
    { length: 51, wanted: 2, shows: { number: 2, count: 2, first: 51, last: 51 } },
    { length: 51, wanted: 9, shows: { number: 2, count: 2, first: 51, last: 51 } },
    { length: 51, wanted: 0, shows: { number: 1, count: 2, first: 1, last: 50 } },
  ])('page $wanted of $length rows', ({ length, wanted, shows }) => {
    expect(pageOf(Array.from({ length }), wanted)).toMatchObject(shows);
  });

  test('the pages together are the list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 4 * rowsPerPage }), (list) => {
        const { count } = pageOf(list, 1);
        const pages = Array.from({ length: count }, (_, place) => pageOf(list, place + 1).rows);
        expect(pages.flat()).toEqual(list);
      }),
    );
  });
});

describe('totals of what is shown', () => {
  test('completed credit is summed by type, planned credit apart, further awards not at all', () => {
    const totals = totalsOf([
      aCredit({ amount: credits(0.1), selfAssessment: credits(0.1) }),
      aCredit({ amount: credits(0.2), alsoAs: [{ creditType: 'aoa-2-a', amount: credits(9) }] }),
      aCredit({ amount: credits(3), creditType: 'other', creditTypeName: 'State credit' }),
      aCredit({ amount: credits(20), status: 'planned' }),
    ]);

    expect(totals).toEqual({
      entries: 4,
      completed: [
        { type: 'State credit', amount: credits(3) },
        { type: 'AMA PRA Category 1 Credit™', amount: credits(0.3) },
      ],
      selfAssessment: credits(0.1),
      planned: credits(20),
    });
  });
});
