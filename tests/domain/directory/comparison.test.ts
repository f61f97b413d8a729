import { describe, expect, test } from 'vitest';

import {
  comparisonAddress,
  readComparison,
  comparedProviderOf,
  attributes,
} from '#src/domain/directory/comparison.ts';
import { directoryOf, rowOf } from '#src/domain/directory/directory.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { readCatalog } from '#tests/content/content-files.ts';
import { aTypedProvider } from '#tests/domain/content/entries.ts';

describe('the address of a comparison', () => {
  test.for([
    { query: '', ids: [], leftOut: [], how: 'as nobody' },
    { query: '?with=aapmr,aanem', ids: ['aapmr', 'aanem'], leftOut: [], how: 'in its order' },
    { query: '?with=aapmr&with=aanem', ids: ['aapmr', 'aanem'], leftOut: [], how: 'in two parts' },
    { query: '?with=aapmr,,aapmr,', ids: ['aapmr'], leftOut: [], how: 'without repetition' },
    { query: '?with=../x,AAPM%26R,asia', ids: ['asia'], leftOut: [], how: 'without what is no id' },
    { query: '?with=a,b,c,d,e,f', ids: ['a', 'b', 'c', 'd'], leftOut: ['e', 'f'], how: 'to four' },
  ])('“$query” is read $how', ({ query, ids, leftOut }) => {
    expect(readComparison(query)).toEqual({ ids, leftOut });
  });

  test('leads back to the same comparison', () => {
    expect(comparisonAddress([])).toBe('');
    expect(comparisonAddress(['aapmr', 'aanem'])).toBe('?with=aapmr,aanem');
    expect(readComparison(comparisonAddress(['asia', 'aoa'])).ids).toEqual(['asia', 'aoa']);
  });
});

const background = { confidence: 'background' } as const;
const confirmed = { confidence: 'confirmed', source: 'a-page', locator: 'Top' } as const;
const catalog = readCatalog();
const directory = directoryOf(catalog);
const boardAnswers = { 'ama-pra-1': { text: 'Counts', confidence: 'confirmed' as const } };

function compared(overrides: Record<string, unknown>) {
  const provider = providerSchema.parse(aTypedProvider(overrides));
  return comparedProviderOf(rowOf('example', provider), { ...directory, boardAnswers }).values;
}

describe('a column of a comparison', () => {
  test('has nothing under an attribute of which nothing is known', () => {
    const { cost, membership, phone } = compared({});

    expect([cost, membership, phone]).toEqual([[], [], []]);
  });

  test('says of every value how sure it is, but for what is verified', () => {
    const formats = [
      { value: 'live-course', citation: confirmed },
      { value: 'journal-based', citation: background },
      { value: 'internet-live', citation: background },
    ];

    expect(compared({ formats }).format).toEqual([
      { text: 'Live course', note: '' },
      { text: 'Journal-based CME, Live online (internet live course)', note: 'Not checked' },
    ]);
  });

  test('says that a credit counts no surer than that it is awarded', () => {
    const derived = { ...confirmed, confidence: 'derived', derivation: 'It stands in a list.' };
    const creditTypes = [{ value: 'ama-pra-1', citation: derived }];

    expect(compared({ creditTypes }).counts).toEqual([
      { text: 'AMA PRA Category 1 Credit™: counts', note: 'Derived' },
    ]);
  });

  test('does not vouch that a credit counts when nobody checked that it is awarded', () => {
    const creditTypes = [{ value: 'ama-pra-1', citation: background }];

    expect(compared({ creditTypes }).counts).toEqual([
      { text: 'AMA PRA Category 1 Credit™: counts', note: 'Not checked' },
    ]);
  });

  test('calls a number old when a newer one is known', () => {
    const phones = [
      { number: '(800) 323-2688', as: 'newer', citation: confirmed },
      { number: '(800) 695-5200', as: 'board-page', citation: confirmed },
    ];

    expect(compared({ phones }).phone.map(({ text }) => text)).toEqual([
      '(800) 323-2688: newer number',
      '(800) 695-5200: old, as printed on the board’s page',
    ]);
  });

  test('shows nothing as verified where all of it is general knowledge', () => {
    const known = attributes.filter(
      (attribute) => !['checked', 'checkedOn', 'reach'].includes(attribute),
    );
    const unchecked = directory.rows
      .map((row) => comparedProviderOf(row, directory))
      .filter(({ values }) => values.checked[0]?.text === 'Not checked');

    const vouchedFor = unchecked.filter(({ values }) =>
      known.some((attribute) => values[attribute].some(({ note }) => note !== 'Not checked')),
    );

    expect(unchecked).not.toEqual([]);
    expect(vouchedFor.map(({ id }) => id)).toEqual([]);
  });
});
