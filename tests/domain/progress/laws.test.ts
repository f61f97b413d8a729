import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { largestAmount, smallerOf, sumOf } from '#src/domain/amount.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { addDays, day } from '#src/domain/day.ts';
import type { CertificationProgress, CriterionProgress } from '#src/domain/progress/progress.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import {
  aCredit,
  anOccurrence,
  aPace,
  aSelfAssessment,
  aShare,
  aTotal,
  hundredths,
  period,
} from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

/* Any log against a cycle with every kind of criterion, in two stages or in none. */

const edition = {
  criteria: [aTotal(), aShare(), aSelfAssessment(), anOccurrence(), aPace()],
};
const staged = {
  edition: { ...edition, cycleYears: 10, stageYears: [5, 5] },
  certification: { cycle: period('2020-01-01', '2029-12-31') },
};

const amounts = fc.integer({ min: 1, max: largestAmount }).map(hundredths);
const days = fc
  .integer({ min: 0, max: 365 * 14 })
  .map((offset) => addDays(day('2018-01-01'), offset));
const awards = fc.record({ creditType: fc.constantFrom(...creditTypes), amount: amounts });

const anyCredit: fc.Arbitrary<Credit> = fc
  .record({
    status: fc.constantFrom('completed', 'completed', 'planned'),
    completedOn: days,
    amount: amounts,
    creditType: fc.constantFrom(...creditTypes),
    alsoAs: fc.array(awards, { maxLength: 2 }),
    related: amounts,
    selfAssessment: amounts,
  })
  .map(({ related, selfAssessment, ...credit }) =>
    aCredit({
      ...credit,
      related: { pmr: smallerOf(related, credit.amount) },
      selfAssessment: smallerOf(selfAssessment, credit.amount),
    }),
  );
const anyLog = fc.array(anyCredit, { maxLength: 30 });
const anyBalance = fc.option(
  fc.record({ asOf: days, total: amounts, related: amounts, selfAssessment: amounts }),
);

const everyCriterion = ({ spans }: CertificationProgress): readonly CriterionProgress[] =>
  spans.flatMap(({ criteria }) => criteria);

describe('the laws of progress', () => {
  test('every credit is in exactly one of the lists of every criterion that has them', () => {
    fc.assert(
      fc.property(anyLog, anyBalance, days, (log, openingBalance, today) => {
        const progress = measure({
          ...staged,
          certification: { ...staged.certification, openingBalance },
          credits: log,
          today,
        });

        for (const criterion of everyCriterion(progress)) {
          if (!('counted' in criterion)) continue;
          const listed = [...criterion.counted, ...criterion.excluded].map(({ credit }) => credit);
          expect(listed).toHaveLength(log.length);
          expect(new Set(listed)).toEqual(new Set(log));
        }
      }),
    );
  });

  test('what is earned is the sum of what counted and the opening balance', () => {
    fc.assert(
      fc.property(anyLog, anyBalance, (log, openingBalance) => {
        const total = criterionOf(
          'total',
          measure({ edition, credits: log, certification: { openingBalance } }),
        );

        const counted = sumOf(total.counted.map(({ amount }) => amount));
        expect(total.earned).toBe(counted + total.fromOpeningBalance);
      }),
    );
  });

  test('the order of the log changes no number and no state', () => {
    const numbers = (progress: CertificationProgress) =>
      everyCriterion(progress).map((criterion) => {
        const { counted, excluded, ...rest } = { counted: [], excluded: [], ...criterion };
        return { ...rest, listed: [counted.length, excluded.length] };
      });

    fc.assert(
      fc.property(anyLog, days, (log, today) => {
        const forward = measure({ edition, credits: log, today });
        const backward = measure({ edition, credits: log.toReversed(), today });

        expect(numbers(backward)).toEqual(numbers(forward));
      }),
    );
  });

  test('one more credit never lowers what is earned', () => {
    fc.assert(
      fc.property(anyLog, anyCredit, anyBalance, (log, more, openingBalance) => {
        const certification = { openingBalance };
        const before = measure({ edition, credits: log, certification });
        const after = measure({ edition, credits: [...log, more], certification });

        for (const kind of ['total', 'self-assessment', 'pace'] as const) {
          expect(criterionOf(kind, after).earned).toBeGreaterThanOrEqual(
            criterionOf(kind, before).earned,
          );
        }
        expect(criterionOf('share', after).related).toBeGreaterThanOrEqual(
          criterionOf('share', before).related,
        );
      }),
    );
  });

  test('related and self-assessment credit are never more than the total', () => {
    fc.assert(
      fc.property(anyLog, anyBalance, (log, openingBalance) => {
        const progress = measure({ edition, credits: log, certification: { openingBalance } });
        const { earned } = criterionOf('total', progress);

        expect(criterionOf('share', progress).total).toBe(earned);
        expect(criterionOf('share', progress).related).toBeLessThanOrEqual(earned);
        expect(criterionOf('self-assessment', progress).earned).toBeLessThanOrEqual(earned);
      }),
    );
  });

  test('today changes no list and no sum', () => {
    fc.assert(
      fc.property(anyLog, days, days, (log, one, other) => {
        const first = criterionOf('total', measure({ edition, credits: log, today: one }));
        const second = criterionOf('total', measure({ edition, credits: log, today: other }));

        expect(second.earned).toBe(first.earned);
        expect(second.excluded).toEqual(first.excluded);
        expect(second.counted.map(({ credit }) => credit)).toEqual(
          first.counted.map(({ credit }) => credit),
        );
      }),
    );
  });

  test('the stages’ sum is what one stage over the whole cycle would count', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const inStages = measure({ ...staged, credits: log });
        const whole = measure({ ...staged, edition, credits: log });

        expect(inStages.cycleTotal?.earned).toBe(criterionOf('total', whole).earned);
      }),
    );
  });

  test('the mark never falls as days pass, and ends at the minimum', () => {
    fc.assert(
      fc.property(days, (today) => {
        const { pace, minimum } = criterionOf('total', measure({ edition, today }));
        const tomorrow = criterionOf('total', measure({ edition, today: addDays(today, 1) })).pace;

        expect(tomorrow.mark).toBeGreaterThanOrEqual(pace.mark);
        expect(pace.mark).toBeLessThanOrEqual(minimum);
        if (today >= '2026-12-31') expect(pace.mark).toBe(minimum);
      }),
    );
  });

  test('the credit per month reaches the minimum in the days left, and 0.01 less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15_000 }), days, (earned, today) => {
        const log = earned === 0 ? [] : [aCredit({ amount: hundredths(earned) })];
        const { pace, missing } = criterionOf('total', measure({ edition, credits: log, today }));
        if (pace.perMonth === null) return;

        const reached = (perMonth: number) => BigInt(perMonth) * BigInt(pace.daysLeft * 1200);
        expect(reached(pace.perMonth) >= BigInt(missing) * 36_525n).toBe(true);
        expect(reached(pace.perMonth - 1) >= BigInt(missing) * 36_525n).toBe(false);
      }),
    );
  });
});
