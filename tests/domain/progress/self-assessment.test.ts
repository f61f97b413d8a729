import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import {
  aCredit,
  aMilestone,
  anOccurrence,
  aPace,
  aSelfAssessment,
  aTotal,
  timestamp,
} from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

type Given = Parameters<typeof measure>[0];

describe('self-assessment', () => {
  const criteria = [aTotal(), aSelfAssessment()];

  function selfAssessment(given: Given) {
    return criterionOf('self-assessment', measure({ edition: { criteria }, ...given }));
  }

  function assessed(amount: number) {
    return [aCredit({ amount: credits(100), selfAssessment: credits(amount) })];
  }

  test.for([
    { amount: 19.99, today: '2024-07-01', state: 'behind-pace', missing: 20.01 },
    { amount: 20, today: '2024-07-01', state: 'on-pace', missing: 20 },
    { amount: 39.99, today: '2026-12-31', state: 'behind-pace', missing: 0.01 },
    { amount: 40, today: '2024-07-01', state: 'met', missing: 0 },
    { amount: 40.01, today: '2024-07-01', state: 'met', missing: 0 },
    { amount: 39.99, today: '2027-01-01', state: 'short', missing: 0.01 },
    { amount: 40, today: '2027-01-01', state: 'met', missing: 0 },
  ])('$amount of 40 on $today is $state', ({ amount, today, state, missing }) => {
    const progress = selfAssessment({ credits: assessed(amount), today });

    expect(progress.state).toBe(state);
    expect(progress.missing).toBe(credits(missing));
  });

  test('nothing assessed is not started, though credit was earned', () => {
    const [credit] = assessed(0);
    const progress = selfAssessment({ credits: assessed(0) });

    expect(progress.state).toBe('not-started');
    expect(progress.excluded.map(({ because }) => because)).toEqual(['no-self-assessment']);
    expect(credit?.selfAssessment).toBe(0);
  });

  test('is never more than the award that counted', () => {
    const credit = aCredit({
      creditType: 'aoa-2-a',
      amount: credits(8),
      alsoAs: [{ creditType: 'ama-pra-1', amount: credits(6) }],
      selfAssessment: credits(8),
    });

    expect(selfAssessment({ credits: [credit] }).earned).toBe(credits(6));
  });

  test('without a known number is not known, whatever was earned', () => {
    const unknown = { criteria: [aTotal(), aSelfAssessment({ minimum: null })] };

    for (const today of ['2021-01-01', '2024-07-01', '2027-01-01']) {
      const progress = selfAssessment({ credits: assessed(60), edition: unknown, today });

      expect(progress).toMatchObject({ state: 'not-known', minimum: null, missing: null });
      expect(progress.pace).toBeNull();
      expect(progress.earned).toBe(credits(60));
    }
  });

  test('a number from the physician’s dashboard makes an unknown one known', () => {
    const progress = selfAssessment({
      credits: assessed(20),
      edition: { criteria: [aTotal(), aSelfAssessment({ minimum: null })] },
      certification: { targets: { 'self-assessment': credits(20) } },
    });

    expect(progress).toMatchObject({ state: 'met', isOwnTarget: true, missing: 0 });
  });

  test('lists the live milestones that participation shows in, and is not met by them', () => {
    const quarter = { kind: 'la-pmr-quarter' } as const;
    const inside = aMilestone(quarter);
    const milestones = [
      inside,
      aMilestone({ ...quarter, completedOn: day('2021-12-31') }),
      aMilestone({ ...quarter, deletedAt: timestamp('2026-03-15T00:00:00Z') }),
      aMilestone(),
    ];
    const edition = {
      criteria: [aTotal(), aSelfAssessment({ minimum: null, metByMilestone: 'la-pmr-quarter' })],
    };

    const progress = selfAssessment({ milestones, edition });

    expect(progress.milestones).toEqual([inside]);
    expect(progress.state).toBe('not-known');
  });

  test('names no milestones where participation does not meet it', () => {
    expect(selfAssessment({ milestones: [aMilestone()] }).milestones).toEqual([]);
  });
});

describe('what is counted in times', () => {
  function occurrences(given: Given) {
    return criterionOf(
      'occurrences',
      measure({ edition: { criteria: [anOccurrence({ times: 2 })] }, ...given }),
    );
  }

  const times = (count: number) => Array.from({ length: count }, () => aMilestone());

  test.for([
    { done: 0, today: '2026-12-31', state: 'not-started' },
    { done: 1, today: '2026-12-31', state: 'open' },
    { done: 2, today: '2026-12-31', state: 'met' },
    { done: 3, today: '2026-12-31', state: 'met' },
    { done: 0, today: '2027-01-01', state: 'short' },
    { done: 1, today: '2027-01-01', state: 'short' },
    { done: 2, today: '2027-01-01', state: 'met' },
  ])('$done of 2 on $today is $state', ({ done, today, state }) => {
    const progress = occurrences({ milestones: times(done), today });

    expect(progress.state).toBe(state);
    expect(progress.done).toBe(done);
  });

  test.for([
    { completedOn: '2021-12-31', done: 0 },
    { completedOn: '2022-01-01', done: 1 },
    { completedOn: '2026-12-31', done: 1 },
    { completedOn: '2027-01-01', done: 0 },
  ])('one on $completedOn counts $done times', ({ completedOn, done }) => {
    const milestones = [aMilestone({ completedOn: day(completedOn) })];

    expect(occurrences({ milestones }).done).toBe(done);
  });

  test('only live milestones of the kind count', () => {
    const milestones = [
      aMilestone({ kind: 'la-pmr-quarter' }),
      aMilestone({ deletedAt: timestamp('2026-03-15T00:00:00Z') }),
    ];

    expect(occurrences({ milestones }).done).toBe(0);
  });

  test.for([
    { target: 1, times: 1 },
    { target: 3, times: 3 },
    { target: 1.5, times: 2 },
  ])('an own target of $target asks for $times', ({ target, times: asked }) => {
    const progress = occurrences({
      certification: { targets: { 'practice-improvement': credits(target) } },
    });

    expect(progress.times).toBe(asked);
    expect(progress.isOwnTarget).toBe(true);
  });

  test('an own list of credit types is no own target of something counted in times', () => {
    expect(occurrences({ certification: { counting: ['ama-pra-1'] } }).isOwnTarget).toBe(false);
  });
});

describe('advice on the pace', () => {
  function pace(earned: number, today: string, perYear = 30) {
    return criterionOf(
      'pace',
      measure({
        edition: { criteria: [aTotal(), aPace({ perYear: credits(perYear) })] },
        credits: earned === 0 ? [] : [aCredit({ amount: credits(earned) })],
        today,
      }),
    );
  }

  test.for([
    { earned: 0, today: '2021-12-31', average: null, state: 'not-started' },
    { earned: 0, today: '2024-07-01', average: 0, state: 'not-started' },
    { earned: 5, today: '2021-12-31', average: null, state: 'not-started' },
    // January 1, 2022 through December 31, 2025: 1,461 days, which are 4 years exactly.
    { earned: 119.99, today: '2025-12-31', average: 29.99, state: 'behind-pace' },
    { earned: 120, today: '2025-12-31', average: 30, state: 'on-pace' },
    { earned: 120.01, today: '2025-12-31', average: 30, state: 'on-pace' },
    { earned: 200, today: '2026-12-31', average: 40, state: 'on-pace' },
    // The cycle has 1,826 days: a quarter of a day less than five years.
    { earned: 149.97, today: '2027-01-01', average: 29.99, state: 'below-advice' },
    { earned: 150, today: '2027-01-01', average: 30, state: 'met' },
    { earned: 150, today: '2030-01-01', average: 30, state: 'met' },
    { earned: 0, today: '2027-01-01', average: 0, state: 'below-advice' },
  ])('$earned earned by $today: $average a year, $state', ({ earned, today, average, state }) => {
    const progress = pace(earned, today);

    expect(progress.averagePerYear).toBe(average === null ? null : credits(average));
    expect(progress.state).toBe(state);
  });
});
