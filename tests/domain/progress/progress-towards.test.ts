import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { progressTowards } from '#src/domain/progress/progress-towards.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import {
  aCertification,
  aCredit,
  anEdition,
  anOccurrence,
  aRequirement,
  aTombstone,
  aTotal,
  period,
  timestamp,
} from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

const nothing = { credits: [], milestones: [], certifications: [] };
const today = day('2024-07-01');

function towards(overrides: Partial<Certification>, editions = [anEdition()]) {
  const requirements = new Map([['abpmr-cc', aRequirement({ editions })]]);
  return progressTowards(aCertification(overrides), requirements, nothing, today);
}

describe('why nothing can be computed', () => {
  test.for([
    { overrides: { requirement: null, cycle: null }, kind: 'no-requirement' },
    { overrides: { requirement: 'of-tomorrow' }, kind: 'requirement-not-known' },
    { overrides: { cycle: null }, kind: 'no-cycle' },
    { overrides: { cycle: period('2019-12-31', '2024-12-30') }, kind: 'no-edition' },
  ])('$kind', ({ overrides, kind }) => {
    expect(towards(overrides).kind).toBe(kind);
  });

  test('a cycle that begins the day after the last edition ended has no edition', () => {
    const editions = [anEdition({ effectiveTo: day('2021-12-31') })];

    expect(towards({}, editions)).toMatchObject({ kind: 'no-edition', on: '2022-01-01' });
  });
});

describe('the edition that judges a cycle', () => {
  const old = anEdition({ effectiveTo: day('2023-12-31'), criteria: [aTotal()] });
  const next = anEdition({
    effectiveFrom: day('2024-01-01'),
    effectiveTo: day('2025-12-31'),
    criteria: [aTotal({ minimum: credits(200) })],
  });
  const last = anEdition({ effectiveFrom: day('2026-01-01') });

  test.for([
    { start: '2023-12-31', end: '2024-12-30', judgedBy: '2020-01-01', later: '2024-01-01' },
    { start: '2024-01-01', end: '2024-12-31', judgedBy: '2024-01-01', later: undefined },
    { start: '2022-01-01', end: '2023-12-31', judgedBy: '2020-01-01', later: undefined },
    { start: '2022-01-01', end: '2026-12-31', judgedBy: '2020-01-01', later: '2026-01-01' },
    { start: '2022-01-01', end: '2026-01-01', judgedBy: '2020-01-01', later: '2026-01-01' },
    { start: '2022-01-01', end: '2025-12-31', judgedBy: '2020-01-01', later: '2024-01-01' },
  ])(
    'from $start through $end is that of $judgedBy; later: $later',
    ({ start, end, judgedBy, later }) => {
      const progress = towards({ cycle: period(start, end) }, [last, old, next]);

      if (progress.kind !== 'measured') throw new Error(progress.kind);
      expect(progress.edition.effectiveFrom).toBe(judgedBy);
      expect(progress.laterEdition?.effectiveFrom).toBe(later);
    },
  );
});

describe('the entries that are looked at', () => {
  test('deleted credits and what is left of them are nowhere', () => {
    const live = aCredit();
    const deleted = aCredit({ deletedAt: timestamp('2026-03-15T00:00:00Z') });

    const total = criterionOf('total', measure({ credits: [deleted, live, aTombstone()] }));

    expect(total.counted.map(({ credit }) => credit)).toEqual([live]);
    expect(total.excluded).toEqual([]);
  });

  test('the same credit counts toward every certification it fits', () => {
    const credit = aCredit({ related: { pmr: credits(2), pain: credits(1) } });

    for (const field of ['pmr', 'pain'] as const) {
      const total = criterionOf('total', measure({ credits: [credit], certification: { field } }));
      expect(total.earned).toBe(credits(2));
    }
  });

  test('the criteria come in the order of the edition', () => {
    const criteria = [anOccurrence(), aTotal()];

    const [span] = measure({ edition: { criteria } }).spans;

    expect(span?.criteria.map(({ kind }) => kind)).toEqual(['occurrences', 'total']);
  });
});

describe('a cycle that is not judged in stages', () => {
  test.for([
    { today: '2021-12-31', when: 'ahead' },
    { today: '2022-01-01', when: 'running' },
    { today: '2026-12-31', when: 'running' },
    { today: '2027-01-01', when: 'ended' },
  ])('is one span, on $today $when', ({ today: on, when }) => {
    const progress = measure({ today: on });

    expect(progress.spans).toMatchObject([{ stage: null, span: progress.cycle, when }]);
    expect(progress.cycleTotal).toBeNull();
  });
});

describe('a cycle in two stages', () => {
  function staged(credited: readonly (readonly [string, number])[], on = '2024-06-30') {
    return measure({
      certification: { cycle: period('2020-01-01', '2029-12-31') },
      edition: { cycleYears: 10, stageYears: [5, 5], criteria: [aTotal()] },
      credits: credited.map(([completedOn, amount]) =>
        aCredit({ completedOn: day(completedOn), amount: credits(amount) }),
      ),
      today: on,
    });
  }

  test('measures each against the minimum of its own', () => {
    const progress = staged([
      ['2024-12-31', 160],
      ['2025-01-01', 10],
    ]);

    expect(criterionOf('total', progress, 1).earned).toBe(credits(160));
    expect(criterionOf('total', progress, 2).earned).toBe(credits(10));
    expect(progress.spans.map(({ stage, when }) => [stage, when])).toEqual([
      [1, 'running'],
      [2, 'ahead'],
    ]);
  });

  test('moves no surplus into the next stage; the ten-year sum is information', () => {
    const progress = staged([['2022-01-01', 300]], '2030-01-01');

    expect(criterionOf('total', progress, 1).state).toBe('met');
    expect(criterionOf('total', progress, 2).state).toBe('short');
    expect(progress.cycleTotal).toEqual({ earned: credits(300), minimum: credits(300) });
  });

  test('has no sum where no total is required', () => {
    const progress = measure({
      certification: { cycle: period('2020-01-01', '2029-12-31') },
      edition: { cycleYears: 10, stageYears: [5, 5], criteria: [anOccurrence()] },
    });

    expect(progress.cycleTotal).toBeNull();
  });
});
