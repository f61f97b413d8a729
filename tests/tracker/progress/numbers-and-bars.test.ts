import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { keyNumberOf } from '#src/tracker/progress/copy.ts';
import { sumBar } from '#src/tracker/progress/ProgressBar.tsx';
import { aCertification, aCredit, aPace, aTotal } from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

describe('the bar of a sum', () => {
  test.for([
    { when: 'nothing is earned', bar: [0, 150, 0, 75], filled: 0, planned: 0, mark: 50 },
    { when: 'half is earned', bar: [75, 150, 0, 90], filled: 50, planned: 0, mark: 60 },
    { when: 'more is planned', bar: [75, 150, 30, 90], filled: 50, planned: 20, mark: 60 },
    { when: 'too much is planned', bar: [75, 150, 300, 90], filled: 50, planned: 50, mark: 60 },
    {
      when: 'exactly the minimum is earned',
      bar: [150, 150, 0, 90],
      filled: 100,
      planned: 0,
      mark: null,
    },
    {
      when: 'more than the minimum is earned',
      bar: [200, 150, 0, 90],
      filled: 100,
      planned: 0,
      mark: 75,
    },
    { when: 'the span has ended', bar: [75, 150, 0, null], filled: 50, planned: 0, mark: null },
    { when: 'nothing is required', bar: [0, 0, 0, null], filled: 0, planned: 0, mark: null },
  ] as const)('when $when', ({ bar: [earned, minimum, planned, pace], ...expected }) => {
    const { filled, planned: ahead, mark } = sumBar(earned, minimum, planned, pace);

    expect({ filled, planned: ahead, mark }).toEqual({
      filled: expected.filled,
      planned: expected.planned,
      mark: expected.mark,
    });
  });
});

describe('the number of a criterion', () => {
  const log = (total: number, related: number) => [
    aCredit({
      amount: credits(total),
      related: { pmr: credits(related), pain: credits(related) },
    }),
  ];

  test.for([
    { of: 'a share above the half', credits: log(92, 46.75), small: 'of 92; half is 46' },
    {
      of: 'a share that is information',
      credits: log(7, 7),
      certification: { field: 'pain' as const },
      others: [aCertification()],
      small: 'of 7; half is 3.5',
    },
    { of: 'a share of nothing', credits: [], small: 'credits' },
  ])('$of', ({ small, of: _, ...given }) => {
    expect(keyNumberOf(criterionOf('share', measure(given))).of).toBe(small);
  });

  test('before the first day there is the recommendation and no average', () => {
    const edition = { criteria: [aTotal(), aPace()] };

    expect(keyNumberOf(criterionOf('pace', measure({ edition, today: '2021-12-31' })))).toEqual({
      value: '30',
      of: 'a year recommended',
    });
  });
});
