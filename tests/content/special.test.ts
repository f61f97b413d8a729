import { describe, expect, test } from 'vitest';

import { decimalFromAmount } from '#src/domain/amount.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const { special } = readCatalog();

function numbersOf(id: string) {
  return special.get(id)?.amounts.map(({ amount, limit, citation }) => ({
    amount: decimalFromAmount(amount),
    limit: limit === null ? null : decimalFromAmount(limit.amount),
    confidence: citation.confidence,
  }));
}

describe('credit that is easy to miss', () => {
  test.for([
    { id: 'ama-certification', amount: 60, confidence: 'confirmed' },
    { id: 'ama-publishing', amount: 10, confidence: 'confirmed' },
    { id: 'ama-poster', amount: 5, confidence: 'confirmed' },
    { id: 'ama-degree', amount: 25, confidence: 'confirmed' },
    { id: 'ama-residency', amount: 20, confidence: 'confirmed' },
    { id: 'ama-teaching', amount: 2, confidence: 'third-party' },
    { id: 'manuscript-review', amount: 3, confidence: 'third-party' },
    { id: 'learning-from-teaching', amount: 2, confidence: 'third-party' },
    { id: 'uptodate', amount: 0.5, confidence: 'background' },
    { id: 'test-item-writing', amount: 10, confidence: 'background' },
    { id: 'performance-improvement', amount: 20, confidence: 'background' },
    { id: 'committee-learning', amount: 1, confidence: 'background' },
  ])('$id: $amount, $confidence', ({ id, amount, confidence }) => {
    expect(numbersOf(id)).toEqual([{ amount, limit: null, confidence }]);
  });

  test.for([
    { id: 'journal-article', amounts: [1, 0.5, 20], confidences: Array(3).fill('confirmed') },
    { id: 'point-of-care', amounts: [0.5, 0.5], confidences: ['confirmed', 'derived'] },
  ])('$id: $amounts', ({ id, amounts, confidences }) => {
    expect(numbersOf(id)?.map(({ amount }) => amount)).toEqual(amounts);
    expect(numbersOf(id)?.map(({ confidence }) => confidence)).toEqual(confidences);
  });

  test.for([
    { id: 'ama-certification', within: 'six years' },
    { id: 'point-of-care', within: '180 days' },
    { id: 'uptodate', within: 'two years' },
    { id: 'la-pmr', within: 'December 20' },
  ])('$id has a time limit: $within', ({ id, within }) => {
    expect(special.get(id)?.timeLimit?.value).toContain(within);
  });

  test('the 60 credits are those since September 2010, and both numbers are on record', () => {
    expect(special.get('ama-certification')?.amounts[0]?.citation.caveat).toContain('25 before');
  });

  test('LA-PM&R gives 3 a quarter and at most 12 a year', () => {
    expect(numbersOf('la-pmr')).toEqual([{ amount: 3, limit: 12, confidence: 'confirmed' }]);
  });

  test.for([...special].filter(([, { givenBy }]) => givenBy === 'ama'))(
    '%s is not said to count for the board, which no page says',
    ([, { forBoard }]) => {
      expect(forBoard.standing).toBe('not-known');
    },
  );

  test('a fee in dollars is marked as old', () => {
    const fees = [...special.values()].flatMap(({ fee }) => (fee === null ? [] : [fee]));
    const priced = fees.filter(({ value }) => value.includes('$'));

    expect(priced.length).toBeGreaterThan(0);
    expect(priced.filter(({ citation }) => !citation.caveat?.startsWith('Old'))).toEqual([]);
  });

  test.for(['ama', 'provider'] as const)('each given by %s has a place of its own', (giver) => {
    const places = [...special.values()]
      .filter(({ givenBy }) => givenBy === giver)
      .map(({ order }) => order);

    expect(new Set(places).size).toBe(places.length);
  });
});
