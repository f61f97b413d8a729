import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  amountFromHundredths,
  credits,
  decimalFromAmount,
  formatAmount,
  largestAmount,
  largerOf,
  shortfall,
  smallerOf,
  sumOf,
} from '#src/domain/amount.ts';

const amounts = fc.integer({ min: 0, max: largestAmount }).map(amountFromHundredths);

describe('an amount', () => {
  test.for([
    { decimal: 0, hundredths: 0 },
    { decimal: 0.01, hundredths: 1 },
    { decimal: 0.29, hundredths: 29 },
    { decimal: 1.1, hundredths: 110 },
    { decimal: 7.33, hundredths: 733 },
    { decimal: 9999.99, hundredths: 999_999 },
  ])('$decimal credits are $hundredths hundredths', ({ decimal, hundredths }) => {
    expect(credits(decimal)).toBe(hundredths);
  });

  test('is the same after a way through its decimal', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(credits(decimalFromAmount(amount))).toBe(amount);
        expect(credits(Number(JSON.stringify(decimalFromAmount(amount))))).toBe(amount);
      }),
    );
  });

  test.for([
    { hundredths: 0, shown: '0' },
    { hundredths: 1, shown: '0.01' },
    { hundredths: 50, shown: '0.5' },
    { hundredths: 700, shown: '7' },
    { hundredths: 4475, shown: '44.75' },
    { hundredths: 123_450, shown: '1,234.5' },
  ])('of $hundredths hundredths is shown as $shown', ({ hundredths, shown }) => {
    expect(formatAmount(amountFromHundredths(hundredths))).toBe(shown);
  });

  test.for([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])(
    'is never %s hundredths',
    (hundredths) => {
      expect(() => amountFromHundredths(hundredths)).toThrow('Not hundredths');
    },
  );

  test('sums in any order and grouping are equal, and exact', () => {
    fc.assert(
      fc.property(fc.array(amounts), fc.array(amounts), (a, b) => {
        const exact = [...a, ...b].reduce((sum, amount) => sum + BigInt(amount), 0n);

        expect(BigInt(sumOf([...b, ...a]))).toBe(exact);
        expect(BigInt(sumOf([sumOf(a), sumOf(b)]))).toBe(exact);
      }),
    );
  });

  test('what is lacking, added, makes the whole; nothing lacks where there is more', () => {
    fc.assert(
      fc.property(amounts, amounts, (whole, part) => {
        expect(part + shortfall(whole, part)).toBe(Math.max(whole, part));
      }),
    );
  });

  test('the smaller and the larger of two are those two', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect([smallerOf(a, b), largerOf(a, b)]).toEqual(a < b ? [a, b] : [b, a]);
      }),
    );
  });
});
