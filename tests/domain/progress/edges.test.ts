import { describe, expect, test } from 'vitest';
import { credits, noCredit } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { progressTowards } from '#src/domain/progress/progress-towards.ts';
import { relatedToEarnNow } from '#src/domain/progress/share-progress.ts';
import {
  aCertification,
  aCredit,
  anEdition,
  aPace,
  aRequirement,
  aShare,
  aTotal,
  fiveYears,
  period,
} from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

describe('the order of the criteria in an edition', () => {
  const counted = aCredit({ related: { pmr: credits(2) } });

  test.for([
    { order: 'the total first', criteria: [aTotal(), aShare()] },
    { order: 'the share first', criteria: [aShare(), aTotal()] },
  ])('changes no number: $order', ({ criteria }) => {
    const progress = measure({ credits: [counted], edition: { criteria } });

    expect(criterionOf('total', progress).earned).toBe(credits(2));
    expect(criterionOf('share', progress)).toMatchObject({
      total: credits(2),
      next: { related: credits(73), ofNext: credits(148) },
    });
  });
});

test('an edition without a total counts no type', () => {
  const progress = measure({ credits: [aCredit()], edition: { criteria: [aShare()] } });

  expect(criterionOf('share', progress)).toMatchObject({ total: noCredit, next: null });
  expect(criterionOf('share', progress).excluded).toMatchObject([
    { because: 'type-does-not-count' },
  ]);
});

test('of several editions that begin within the cycle, the newest is named in whatever order they come', () => {
  const judging = anEdition({ effectiveTo: day('2023-12-31') });
  const next = anEdition({ effectiveFrom: day('2024-01-01'), effectiveTo: day('2025-12-31') });
  const last = anEdition({ effectiveFrom: day('2026-01-01') });

  for (const editions of [
    [judging, next, last],
    [last, next, judging],
    [next, last, judging],
  ]) {
    const progress = progressTowards(
      aCertification(),
      new Map([['abpmr-cc', aRequirement({ editions })]]),
      { credits: [], milestones: [], certifications: [] },
      day('2024-07-01'),
    );
    expect(progress).toMatchObject({ laterEdition: { effectiveFrom: '2026-01-01' } });
  }
});

test.for([
  { asOf: '2022-06-30', isOutside: false },
  { asOf: '2027-06-30', isOutside: false },
  { asOf: '2019-12-31', isOutside: true },
])('a balance as of $asOf is outside both stages: $isOutside', ({ asOf, isOutside }) => {
  const progress = measure({
    certification: {
      cycle: period('2020-01-01', '2029-12-31'),
      openingBalance: {
        asOf: day(asOf),
        total: credits(10),
        related: noCredit,
        selfAssessment: noCredit,
      },
    },
    edition: { cycleYears: 10, stageYears: [5, 5] },
  });

  expect(progress.isOpeningBalanceOutside).toBe(isOutside);
});

test('credit of the cycle’s first day is under way on that day', () => {
  const progress = measure({
    credits: [aCredit({ completedOn: fiveYears.start })],
    today: fiveYears.start,
  });

  expect(criterionOf('total', progress).state).toBe('on-pace');
  expect(criterionOf('share', progress).state).toBe('open');
});

test('a pace of nothing a year is kept with nothing earned', () => {
  const progress = measure({
    certification: { targets: { pace: noCredit } },
    edition: { criteria: [aTotal(), aPace()] },
  });

  expect(criterionOf('pace', progress).state).toBe('on-pace');
});

test('where all of the credit should be related and is, none is left to earn', () => {
  expect(relatedToEarnNow(100, credits(5), credits(5))).toBe(noCredit);
  expect(relatedToEarnNow(100, credits(5), credits(4))).toBeNull();
});
