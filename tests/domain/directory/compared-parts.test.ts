import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { comparedPartCount, comparedPartOf } from '#src/domain/directory/compared-parts.ts';

describe('the file with a provider’s column', () => {
  test('is one of those there are, for any name and however many providers', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(200_000), (id, total) => {
        const part = comparedPartOf(id, total);

        expect(part).toBeGreaterThanOrEqual(1);
        expect(part).toBeLessThanOrEqual(comparedPartCount(total));
      }),
    );
  });

  test.for([
    { total: 0, count: 1 },
    { total: 50, count: 1 },
    { total: 51, count: 2 },
    { total: 10_000, count: 200 },
  ])('is one of $count where there are $total providers', ({ total, count }) => {
    expect(comparedPartCount(total)).toBe(count);
  });

  test('is shared by about fifty, with none that is crowded', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `provider-${at}`);
    const sizes = [...Map.groupBy(ids, (id) => comparedPartOf(id, ids.length)).values()].map(
      ({ length }) => length,
    );

    expect(sizes).toHaveLength(200);
    expect(Math.max(...sizes)).toBeLessThan(120);
  });
});
