import { expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { rowFromVersion, versionFromRow } from '#src/tracker/storage/db/version-row.ts';
import { aCredit } from '#tests/builders.ts';

const rows = Array.from({ length: 10_000 }, (_, index) =>
  structuredClone(
    rowFromVersion(
      'credits',
      aCredit({
        alsoAs: index % 7 === 0 ? [{ creditType: 'aoa-2-a', amount: credits(8) }] : [],
        related: index % 2 === 0 ? { pmr: credits(0.25) } : {},
        reports:
          index % 2 === 0 ? { abpmr: { state: 'posted', on: null, postedAmount: credits(2) } } : {},
      }),
    ),
  ),
);

/** In milliseconds. The fastest run is the one that nothing else disturbed. */
const longest = 50;

test('10,000 credits out of their rows', async ({ bench }) => {
  const { latency } = await bench('rows', () => {
    for (const row of rows) versionFromRow('credits', row);
  }).run();

  expect(latency.min).toBeLessThan(longest);
});
