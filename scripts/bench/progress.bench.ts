import { expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { addDays, day } from '#src/domain/day.ts';
import {
  aCredit,
  anOccurrence,
  aPace,
  aSelfAssessment,
  aShare,
  aTotal,
  fiveYears,
  period,
} from '#tests/builders.ts';
import { measure } from '#tests/domain/progress/measure.ts';

const criteria = [aTotal(), aShare(), aSelfAssessment(), anOccurrence(), aPace()];

const log = Array.from({ length: 10_000 }, (_, index) =>
  aCredit({
    completedOn: addDays(fiveYears.start, (index * 7) % 2200),
    amount: credits(0.25 + (index % 8)),
    creditType: index % 5 === 0 ? 'ama-pra-2' : 'ama-pra-1',
    related: index % 2 === 0 ? { pmr: credits(0.25) } : {},
  }),
);

const inStages: Parameters<typeof measure>[0] = {
  edition: { criteria, cycleYears: 10, stageYears: [5, 5] },
  certification: {
    cycle: period('2020-01-01', '2029-12-31'),
    openingBalance: {
      asOf: day('2022-06-30'),
      total: credits(40),
      related: credits(20),
      selfAssessment: credits(0),
    },
  },
};

/** In milliseconds: about one frame. The fastest run is the one that nothing else disturbed. */
const longest = 20;

test('10,000 credits toward five criteria', async ({ bench }) => {
  const { latency } = await bench('one cycle', () => {
    measure({ credits: log, edition: { criteria } });
  }).run();

  expect(latency.min).toBeLessThan(longest);
});

test('10,000 credits toward five criteria in two stages, with an opening balance', async ({
  bench,
}) => {
  const { latency } = await bench('two stages', () => {
    measure({ credits: log, ...inStages });
  }).run();

  expect(latency.min).toBeLessThan(longest);
});
