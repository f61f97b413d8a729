import { expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { quarterCredit } from '#src/domain/content/quarter-credit.ts';
import { readCatalog } from '#tests/content/content-files.ts';

test('content says what a quarter of LA-PM&R earns', () => {
  expect(quarterCredit(readCatalog().special.get('la-pmr'))).toEqual({
    amount: credits(3),
    perYear: credits(12),
  });
  expect(quarterCredit(undefined)).toBeNull();
});
