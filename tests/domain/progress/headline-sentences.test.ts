import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { headline, headlineFacts } from '#src/domain/progress/headline.ts';
import { qualifier } from '#src/domain/progress/sentences.ts';
import type { CertificationProgress } from '#src/domain/progress/progress.ts';
import {
  aCertification,
  aCredit,
  anOccurrence,
  aPace,
  aSelfAssessment,
  aShare,
  aTotal,
  period,
} from '#tests/builders.ts';
import { measure } from '#tests/domain/progress/measure.ts';

function logged(total: number, related: number) {
  return [aCredit({ amount: credits(total), related: { pmr: credits(related) } })];
}

function headlineOf(progress: CertificationProgress): string {
  const answer = headlineFacts(progress);
  return answer === undefined ? 'nothing' : headline(answer);
}

describe('the headline of a certification', () => {
  test.for([
    {
      of: 'the worked example',
      total: 90,
      related: 44.75,
      today: '2024-12-15',
      says: 'On schedule: 90 of 150 credits. Make about 30 of your remaining 60 credits PM&R-related.',
    },
    {
      of: 'a log on schedule with much related',
      total: 118,
      related: 75,
      today: '2025-06-30',
      says: 'On schedule: 118 of 150 credits.',
    },
    {
      of: 'a log behind schedule',
      total: 60,
      related: 30,
      today: '2024-07-01',
      says: 'Behind schedule: 60 of 150 credits, 15 behind a steady pace. Make 45 of your remaining 90 credits PM&R-related.',
    },
    {
      of: 'a log whose rest should all be related',
      total: 140,
      related: 65,
      today: '2026-06-01',
      says: 'On schedule: 140 of 150 credits. Make all of your remaining 10 credits PM&R-related.',
    },
    {
      of: 'a log that the rest cannot mend',
      total: 140,
      related: 20,
      today: '2026-06-01',
      says: 'On schedule: 140 of 150 credits. Earn 100 more PM&R-related credits to reach half of your total.',
    },
    {
      of: 'the minimum reached and the share not',
      total: 160,
      related: 79.5,
      today: '2026-06-01',
      says: 'Total met: 160 credits, 10 more than the 150 required. Earn 1 more PM&R-related credit to reach half of your total.',
    },
    {
      of: 'everything met',
      total: 150,
      related: 75,
      today: '2026-06-01',
      says: 'Met: 150 of 150 credits.',
    },
    {
      of: 'a cycle that ended short',
      total: 118,
      related: 40,
      today: '2027-01-01',
      says: 'Short by 32: 118 of 150 credits when the cycle ended on December 31, 2026. Only 40 of 118 credits were PM&R-related, 19 too few.',
    },
    {
      of: 'a cycle that ended met',
      total: 162,
      related: 81,
      today: '2027-01-01',
      says: 'Met: 162 credits, 12 more than the 150 required.',
    },
  ])('on $of', ({ total, related, today, says }) => {
    expect(headlineOf(measure({ credits: logged(total, related), today }))).toBe(says);
  });

  test('on an empty log', () => {
    expect(headlineOf(measure({}))).toBe(
      'Nothing counts yet: earn 150 credits by December 31, 2026. Make 75 of your remaining 150 credits PM&R-related.',
    );
  });

  test('on a cycle still to come', () => {
    expect(headlineOf(measure({ today: '2021-12-31' }))).toBe(
      'Nothing counts yet: earn 150 credits from January 1, 2022 through December 31, 2026. Make 75 of your remaining 150 credits PM&R-related.',
    );
  });

  test('on a cycle still to come in which something is logged already', () => {
    expect(headlineOf(measure({ credits: logged(6, 6), today: '2021-12-31' }))).toBe(
      'Not started: 6 of 150 credits so far. The cycle begins January 1, 2022. Make 69 of your remaining 144 credits PM&R-related.',
    );
  });

  test('on an empty log of an ended cycle', () => {
    expect(headlineOf(measure({ today: '2027-01-01' }))).toBe(
      'Short by 150: 0 of 150 credits when the cycle ended on December 31, 2026. Nothing counted, so nothing was PM&R-related.',
    );
  });

  test('names what is left once the total is met, but no advice and nothing without a number', () => {
    const criteria = [
      aTotal(),
      aShare(),
      aSelfAssessment(),
      anOccurrence(),
      aPace({ perYear: credits(1000) }),
    ];

    expect(headlineOf(measure({ credits: logged(150, 75), edition: { criteria } }))).toBe(
      'Total met: 150 of 150 credits. Still to do: self-assessment, practice improvement.',
    );
    expect(
      headlineOf(
        measure({
          credits: logged(150, 75),
          edition: { criteria: [aTotal(), aSelfAssessment({ minimum: null })] },
        }),
      ),
    ).toBe('Met: 150 of 150 credits.');
  });

  test('says nothing of a share that is information', () => {
    const progress = measure({
      credits: logged(90, 0),
      certification: { field: 'pain' },
      others: [aCertification()],
    });

    expect(headlineOf(progress)).toBe('On schedule: 90 of 150 credits.');
  });

  test('speaks of the running stage, and of an earlier one that ended short', () => {
    const progress = measure({
      certification: { cycle: period('2020-01-01', '2029-12-31') },
      edition: { cycleYears: 10, stageYears: [5, 5], criteria: [aTotal()] },
      credits: [aCredit({ completedOn: day('2025-03-14'), amount: credits(40) })],
      today: '2025-06-30',
    });

    expect(headlineOf(progress)).toBe(
      'Stage 1 ended short. On schedule in stage 2: 40 of 150 credits.',
    );
  });

  test('speaks of the last stage once all have ended, and names it short once', () => {
    const progress = measure({
      certification: { cycle: period('2010-01-01', '2019-12-31') },
      edition: {
        effectiveFrom: day('2010-01-01'),
        cycleYears: 10,
        stageYears: [5, 5],
        criteria: [aTotal()],
      },
    });

    expect(headlineOf(progress)).toBe(
      'Stage 1 ended short. Short by 150 in stage 2: 0 of 150 credits when the stage ended on December 31, 2019.',
    );
  });

  test('is nothing where no total is required', () => {
    expect(headlineOf(measure({ edition: { criteria: [anOccurrence()] } }))).toBe('nothing');
  });

  test('is qualified by whose entries and which reading of the rule it rests on', () => {
    expect(qualifier(day('2026-11-02'))).toBe(
      'By your own entries, under the rule as read on November 2, 2026.',
    );
  });
});
