import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { credits, decimalFromAmount, formatAmount, largestAmount } from '#src/domain/amount.ts';
import { readAmount } from '#src/domain/read-amount.ts';
import { failure, success } from '#src/domain/result.ts';
import { hundredths } from '#tests/builders.ts';

describe('an amount as it is typed', () => {
  test.for([
    { typed: '1.25', amount: 1.25 },
    { typed: '7.33', amount: 7.33 },
    { typed: '0.01', amount: 0.01 },
    { typed: '.5', amount: 0.5 },
    { typed: '3.', amount: 3 },
    { typed: ' 12 ', amount: 12 },
    { typed: '007', amount: 7 },
    { typed: '1.2500', amount: 1.25 },
    { typed: '1,250', amount: 1250 },
    { typed: '1,250.5', amount: 1250.5 },
    { typed: '9,999.99', amount: 9999.99 },
    { typed: '1/2', amount: 0.5 },
    { typed: '3/2', amount: 1.5 },
    { typed: '1 1/2', amount: 1.5 },
    { typed: '1-1/2', amount: 1.5 },
    { typed: '12 3/4', amount: 12.75 },
    { typed: '½', amount: 0.5 },
    { typed: '1½', amount: 1.5 },
    { typed: '1 ½', amount: 1.5 },
    { typed: '11¼', amount: 11.25 },
    { typed: '2⅕', amount: 2.2 },
    { typed: '1\u00a01⁄2', amount: 1.5 },
  ])('“$typed” is $amount', ({ typed, amount }) => {
    expect(readAmount(typed)).toEqual(success(credits(amount)));
  });

  test.for([
    { typed: '', problem: 'missing' },
    { typed: '   ', problem: 'missing' },
    { typed: '1,25', problem: 'decimal-comma' },
    { typed: '1,5', problem: 'decimal-comma' },
    { typed: '1.255', problem: 'too-fine' },
    { typed: '0.001', problem: 'too-fine' },
    { typed: '1/3', problem: 'too-fine' },
    { typed: '⅓', problem: 'too-fine' },
    { typed: '1⅛', problem: 'too-fine' },
    { typed: '0', problem: 'zero' },
    { typed: '0.00', problem: 'zero' },
    { typed: '0/4', problem: 'zero' },
    { typed: '-0', problem: 'zero' },
    { typed: '-1', problem: 'negative' },
    { typed: '−1.5', problem: 'negative' },
    { typed: '-1/2', problem: 'negative' },
    { typed: '10000', problem: 'too-large' },
    { typed: '10,000', problem: 'too-large' },
    { typed: '999999999', problem: 'too-large' },
    { typed: 'two', problem: 'not-a-number' },
    { typed: '.', problem: 'not-a-number' },
    { typed: '-', problem: 'not-a-number' },
    { typed: '1/0', problem: 'not-a-number' },
    { typed: '1/', problem: 'not-a-number' },
    { typed: '1.5.2', problem: 'not-a-number' },
    { typed: '1,2500', problem: 'not-a-number' },
    { typed: ',250', problem: 'not-a-number' },
    { typed: '1e3', problem: 'not-a-number' },
    { typed: '0x10', problem: 'not-a-number' },
    { typed: 'Infinity', problem: 'not-a-number' },
    { typed: '--1', problem: 'not-a-number' },
    { typed: '3/14/2026', problem: 'not-a-number' },
  ])('“$typed” is refused: $problem', ({ typed, problem }) => {
    expect(readAmount(typed)).toEqual(failure(problem));
  });

  test('a part of a credit may be zero, but not empty', () => {
    expect(readAmount('0', { isZeroAllowed: true })).toEqual(success(credits(0)));
    expect(readAmount('', { isZeroAllowed: true })).toEqual(failure('missing'));
    expect(readAmount('-1', { isZeroAllowed: true })).toEqual(failure('negative'));
  });

  test('every amount is read back from the way pages and files write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: largestAmount }), (number) => {
        const amount = hundredths(number);

        expect(readAmount(formatAmount(amount))).toEqual(success(amount));
        expect(readAmount(String(decimalFromAmount(amount)))).toEqual(success(amount));
      }),
    );
  });

  test('any text gives an amount within the bounds or a problem, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readAmount(text);
        if (read.ok) expect(read.value).toBeGreaterThan(0);
        if (read.ok) expect(read.value).toBeLessThanOrEqual(largestAmount);
      }),
    );
  });
});
