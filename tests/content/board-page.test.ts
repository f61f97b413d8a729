import { describe, expect, test } from 'vitest';

import { readCatalog } from '#tests/content/content-files.ts';

/** The board's table of providers and its table of reports, in the page's order. */
const printed = [
  { id: 'aacpdm', phone: '(414) 918-3014' },
  { id: 'mededportal', phone: '(202) 828-0496' },
  { id: 'aanem', phone: '(507) 288-0100' },
  { id: 'aap-physiatry', phone: '(410) 654-1000' },
  { id: 'aapm-pain', phone: '(847) 375-4731' },
  { id: 'aapmr', phone: '(847) 737-6000' },
  { id: 'acrm', phone: '(703) 435-5335' },
  { id: 'ama', phone: '(312) 464-4671' },
  { id: 'aoa', phone: '(800) 621-1773' },
  { id: 'asia', phone: '(404) 355-9772' },
  { id: 'medscape', phone: '(212) 301-6700' },
  { id: 'mayo-clinic', phone: '(800) 695-5200' },
  { id: 'rcpsc', phone: '(800) 668-3740' },
  { id: 'aahpm', phone: null },
  { id: 'fluorosafety', phone: null },
];

const { providers } = readCatalog();

describe('the providers of the board’s page', () => {
  test('are these fifteen', () => {
    const there = [...providers].filter(([, { onBoardPage }]) => onBoardPage !== null);

    expect(there.map(([id]) => id).sort()).toEqual(printed.map(({ id }) => id).sort());
  });

  test.for(printed)('$id has the number that the page prints: $phone', ({ id, phone }) => {
    const numbers = providers
      .get(id)
      ?.phones.filter((listed) => listed.as === 'board-page')
      .map(({ number }) => number);

    expect(numbers).toEqual(phone === null ? [] : [phone]);
  });

  test.for(printed)('$id prints a number exactly when it says so', ({ id, phone }) => {
    expect(providers.get(id)?.onBoardPage?.withPhone).toBe(phone !== null);
  });

  test('a newer number stands before the printed one', () => {
    expect(providers.get('mayo-clinic')?.phones.map(({ number }) => number)).toEqual([
      '(800) 323-2688',
      '(800) 695-5200',
    ]);
  });

  test('only the row that lost its name was not printed', () => {
    const nameless = [...providers].filter(
      ([, { onBoardPage }]) => onBoardPage?.printedAs === null,
    );

    expect(nameless.map(([id]) => id)).toEqual(['medscape']);
  });

  test.for([
    { id: 'aapmr', conditions: ['membership', 'membership', 'membership'], covers: 'everything' },
    { id: 'aap-physiatry', conditions: [null], covers: 'part' },
    { id: 'aanem', conditions: [null], covers: 'part' },
    { id: 'fluorosafety', conditions: [null], covers: 'part' },
  ])('$id reports $covers to the board', ({ id, conditions, covers }) => {
    const reports = providers.get(id)?.reports ?? [];

    expect(reports.map(({ condition }) => condition)).toEqual(conditions);
    expect(reports[0]?.covers).toBe(covers);
  });

  test('no other of them reports by itself', () => {
    const reporting = [...providers].filter(
      ([, { onBoardPage, reports }]) => onBoardPage !== null && reports.length > 0,
    );

    expect(reporting.map(([id]) => id).sort()).toEqual([
      'aanem',
      'aap-physiatry',
      'aapmr',
      'fluorosafety',
    ]);
  });

  test.for([
    { id: 'aap-physiatry', other: 'American Academy of Pediatrics' },
    { id: 'aapm-pain', other: 'American Association of Physicists in Medicine' },
  ])('$id warns of $other', ({ id, other }) => {
    const names = providers.get(id)?.notToBeConfusedWith.map(({ name }) => name) ?? [];

    expect(names.some((name) => name.startsWith(other))).toBe(true);
  });
});
