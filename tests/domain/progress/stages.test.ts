import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, day, isWithin } from '#src/domain/day.ts';
import { stagesOf, suggestedCycle } from '#src/domain/progress/stages.ts';
import { aCertification, aStagedEdition, anEdition, period } from '#tests/builders.ts';

const twoOfFive = aStagedEdition();

function stages(start: string, end: string) {
  return stagesOf(aCertification({ cycle: period(start, end) }), twoOfFive);
}

describe('the stages of a cycle', () => {
  test('ten years are two stages of five, without a gap', () => {
    expect(stages('2015-01-01', '2024-12-31')).toEqual([
      period('2015-01-01', '2019-12-31'),
      period('2020-01-01', '2024-12-31'),
    ]);
  });

  test('a stage begins on the anniversary, in the middle of a year too', () => {
    expect(stages('2015-07-01', '2025-06-30')).toEqual([
      period('2015-07-01', '2020-06-30'),
      period('2020-07-01', '2025-06-30'),
    ]);
  });

  test('a cycle that begins on February 29 has its second stage begin on February 28', () => {
    expect(stages('2016-02-29', '2026-02-27')).toEqual([
      period('2016-02-29', '2021-02-27'),
      period('2021-02-28', '2026-02-27'),
    ]);
  });

  test('a longer cycle lengthens the last stage', () => {
    expect(stages('2014-07-01', '2024-12-31').at(-1)).toEqual(period('2019-07-01', '2024-12-31'));
  });

  test('a shorter cycle cuts the last stage', () => {
    expect(stages('2015-01-01', '2023-12-31').at(-1)).toEqual(period('2020-01-01', '2023-12-31'));
  });

  test('a stage that would begin after the cycle is left out', () => {
    expect(stages('2015-01-01', '2019-12-31')).toEqual([period('2015-01-01', '2019-12-31')]);
  });

  test('a second stage of one day is a stage', () => {
    expect(stages('2015-01-01', '2020-01-01').at(-1)).toEqual(period('2020-01-01', '2020-01-01'));
  });

  test('stages corrected by hand win', () => {
    const own = [period('2015-01-01', '2020-06-30'), period('2020-07-01', '2024-12-31')];
    const certification = aCertification({
      cycle: period('2015-01-01', '2024-12-31'),
      stages: own,
    });

    expect(stagesOf(certification, twoOfFive)).toEqual(own);
  });

  test('an edition that does not judge in stages has none, whatever was typed for another', () => {
    const certification = aCertification({ stages: [period('2022-01-01', '2022-12-31')] });

    expect(stagesOf(certification, anEdition())).toEqual([]);
  });

  test('every day of a cycle is in exactly one stage, however long the cycle', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 8_000 }),
        fc.nat({ max: 8_000 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
        (first, length, offset, stageYears) => {
          const start = addDays(day('1900-01-01'), first);
          const cycle = { start, end: addDays(start, length) };
          const inside = addDays(start, offset % (length + 1));

          const found = stagesOf(aCertification({ cycle }), aStagedEdition({ stageYears }));

          expect(found.filter((stage) => isWithin(inside, stage))).toHaveLength(1);
          expect(found.at(0)?.start).toBe(cycle.start);
          expect(found.at(-1)?.end).toBe(cycle.end);
        },
      ),
    );
  });
});

describe('the cycle that setup suggests', () => {
  test.for([
    { start: '2022-01-01', years: 5, end: '2026-12-31' },
    { start: '2022-07-01', years: 5, end: '2027-06-30' },
    { start: '2020-02-29', years: 5, end: '2025-02-27' },
    { start: '2020-03-01', years: 4, end: '2024-02-29' },
    { start: '2015-01-01', years: 10, end: '2024-12-31' },
  ])('$years years from $start end on $end', ({ start, years, end }) => {
    expect(suggestedCycle(anEdition({ cycleYears: years }), day(start))).toEqual(
      period(start, end),
    );
  });

  test('ten suggested years fall into the stages exactly', () => {
    const cycle = suggestedCycle(twoOfFive, day('2016-02-29'));

    expect(stagesOf(aCertification({ cycle }), twoOfFive)).toHaveLength(2);
  });
});
