import { describe, expect, test } from 'vitest';
import { sumBar } from '#src/islands/tracker/progress/figure.ts';

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
    { when: 'nothing is asked for', bar: [0, 0, 0, null], filled: 0, planned: 0, mark: null },
  ] as const)('when $when', ({ bar: [earned, minimum, planned, pace], ...expected }) => {
    const { filled, planned: ahead, mark } = sumBar(earned, minimum, planned, pace);

    expect({ filled, planned: ahead, mark }).toEqual({
      filled: expected.filled,
      planned: expected.planned,
      mark: expected.mark,
    });
  });
});
