import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { aCredit, aSelfAssessment, aShare, aTotal, period } from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

type Given = Parameters<typeof measure>[0];

function balance(asOf: string) {
  return {
    asOf: day(asOf),
    total: credits(96),
    related: credits(50),
    selfAssessment: credits(24),
  };
}

const edition = { criteria: [aTotal(), aShare(), aSelfAssessment()] };

function measured(asOf: string, given: Given = {}) {
  return measure({
    edition,
    ...given,
    certification: { openingBalance: balance(asOf), ...given.certification },
  });
}

describe('an opening balance', () => {
  test('is added to the total, the related and the self-assessment credit', () => {
    const progress = measured('2024-06-30');

    expect(criterionOf('total', progress)).toMatchObject({
      earned: credits(96),
      fromOpeningBalance: credits(96),
      missing: credits(54),
    });
    expect(criterionOf('share', progress)).toMatchObject({
      related: credits(50),
      total: credits(96),
    });
    expect(criterionOf('self-assessment', progress)).toMatchObject({
      earned: credits(24),
      fromOpeningBalance: credits(24),
    });
  });

  test.for([
    { completedOn: '2021-12-31', because: 'before-span' },
    { completedOn: '2022-01-01', because: 'in-opening-balance' },
    { completedOn: '2024-06-30', because: 'in-opening-balance' },
    { completedOn: '2024-07-01', because: undefined },
    { completedOn: '2027-01-01', because: 'after-span' },
  ])(
    'a credit of $completedOn beside one of June 30, 2024: $because',
    ({ completedOn, because }) => {
      const credit = aCredit({ completedOn: day(completedOn) });

      const progress = criterionOf('total', measured('2024-06-30', { credits: [credit] }));

      expect(progress.excluded.at(0)?.because).toBe(because);
      expect(progress.earned).toBe(credits(because === undefined ? 98 : 96));
    },
  );

  test('takes in credit of every type up to its day, so what may count is in it too', () => {
    const credit = aCredit({ creditType: 'rcpsc-1' });

    const progress = criterionOf('total', measured('2024-06-30', { credits: [credit] }));

    expect(progress.excluded).toEqual([{ credit, because: 'in-opening-balance' }]);
    expect(progress.ifUncertainCounts).toBe(0);
  });

  test('dated ahead takes planned credit up to its day out of the forecast', () => {
    const planned = (on: string) => aCredit({ status: 'planned', completedOn: day(on) });

    const progress = criterionOf(
      'total',
      measured('2024-12-31', { credits: [planned('2024-12-31'), planned('2025-01-01')] }),
    );

    expect(progress.planned).toBe(credits(2));
  });

  test('alone can meet the minimum', () => {
    const certification = { targets: { total: credits(96) } };

    expect(criterionOf('total', measured('2024-06-30', { certification })).state).toBe('met');
  });

  test.for([
    { asOf: '2021-12-31', isOutside: true },
    { asOf: '2022-01-01', isOutside: false },
    { asOf: '2026-12-31', isOutside: false },
    { asOf: '2027-01-01', isOutside: true },
  ])('of $asOf is of another cycle: $isOutside', ({ asOf, isOutside }) => {
    const progress = measured(asOf, { credits: [aCredit()] });

    expect(progress.isOpeningBalanceOutside).toBe(isOutside);
    if (isOutside) expect(criterionOf('total', progress).earned).toBe(credits(2));
    else expect(criterionOf('total', progress).fromOpeningBalance).toBe(credits(96));
  });

  test('self-assessment is never more than its total', () => {
    const openingBalance = { ...balance('2024-06-30'), total: credits(10) };

    const progress = measured('2024-06-30', { certification: { openingBalance } });

    expect(criterionOf('self-assessment', progress).earned).toBe(credits(10));
  });

  test('none is never outside', () => {
    expect(measure({ edition }).isOpeningBalanceOutside).toBe(false);
  });
});

describe('an opening balance of a cycle in two stages', () => {
  function staged(asOf: string, given: Given = {}) {
    return measured(asOf, {
      ...given,
      edition: { ...edition, cycleYears: 10, stageYears: [5, 5] },
      certification: { cycle: period('2020-01-01', '2029-12-31'), ...given.certification },
    });
  }

  test.for([
    { asOf: '2024-12-31', first: 96, second: 0 },
    { asOf: '2025-01-01', first: 0, second: 96 },
  ])('of $asOf belongs whole to the stage of its day', ({ asOf, first, second }) => {
    const progress = staged(asOf);

    expect(criterionOf('total', progress, 1).earned).toBe(credits(first));
    expect(criterionOf('total', progress, 2).earned).toBe(credits(second));
  });

  test('leaves the credits of the other stage counted as they were logged', () => {
    const progress = staged('2025-06-30', { credits: [aCredit()] });

    expect(criterionOf('total', progress, 1).earned).toBe(credits(2));
    expect(criterionOf('total', progress, 2).earned).toBe(credits(96));
  });

  test('in a gap between stages typed by hand belongs to none', () => {
    const stages = [period('2020-01-01', '2024-06-30'), period('2024-08-01', '2029-12-31')];

    const progress = staged('2024-07-15', { certification: { stages } });

    expect(progress.isOpeningBalanceOutside).toBe(true);
  });
});
