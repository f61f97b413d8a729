import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { headlineFacts, headlineSentences } from '#src/domain/progress/headline.ts';
import { ownRequirementProgress } from '#src/domain/progress/own-requirement-progress.ts';
import { criterionSentence, ownRequirementSentence } from '#src/domain/progress/sentences.ts';
import {
  catchUpSentence,
  forecastSentence,
  uncertainSentence,
} from '#src/domain/progress/sum-sentences.ts';
import {
  aCredit,
  aMilestone,
  anOccurrence,
  anOwnRequirement,
  aPace,
  aSelfAssessment,
  aTotal,
} from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

function logged(total: number, related: number) {
  return [aCredit({ amount: credits(total), related: { pmr: credits(related) } })];
}

describe('catching up', () => {
  test.for([
    {
      today: '2025-12-31',
      total: 90,
      says: 'Earn 5.01 credits a month to reach 150 by December 31, 2026.',
    },
    {
      today: '2026-11-30',
      total: 90,
      says: 'Earn 58.92 credits a month to reach 150 by December 31, 2026.',
    },
    {
      today: '2026-12-01',
      total: 90,
      says: 'Earn 60 more credits in the 30 days left after today.',
    },
    { today: '2026-12-30', total: 149, says: 'Earn 1 more credit by tomorrow, the last day.' },
    { today: '2026-12-31', total: 90, says: 'Earn 60 more credits today, the last day.' },
    { today: '2027-01-01', total: 90, says: null },
    { today: '2025-12-31', total: 150, says: null },
  ])('from $total credits on $today', ({ today, total, says }) => {
    const progress = measure({ credits: logged(total, 0), today });
    const [span] = progress.spans;

    expect(span && catchUpSentence(criterionOf('total', progress), span)).toBe(says);
  });
});

describe('the sentences beside a total', () => {
  test('planned credit is a forecast', () => {
    const planned = aCredit({
      status: 'planned',
      completedOn: day('2025-05-01'),
      amount: credits(12),
    });
    const total = criterionOf('total', measure({ credits: [...logged(118, 0), planned] }));

    expect(forecastSentence(total)).toBe('With your 12 planned credits, you’d have 130 of 150.');
    expect(forecastSentence(criterionOf('total', measure({})))).toBeNull();
  });

  test('a type that may count is said apart', () => {
    const credit = aCredit({ creditType: 'rcpsc-1', amount: credits(12) });

    expect(uncertainSentence(criterionOf('total', measure({ credits: [credit] })))).toBe(
      '12 more credits may count, but we don’t know whether the board accepts their type.',
    );
    expect(uncertainSentence(criterionOf('total', measure({})))).toBeNull();
  });
});

describe('what a criterion adds to the headline', () => {
  test.for([
    { total: 90, related: 44.75, today: '2025-12-31' },
    { total: 90, related: 50, today: '2024-07-01' },
    { total: 0, related: 0, today: '2024-07-01' },
    { total: 6, related: 3, today: '2021-12-31' },
    { total: 90, related: 30, today: '2027-01-01' },
    { total: 160, related: 79.5, today: '2026-06-01' },
    { total: 160, related: 80, today: '2027-01-01' },
  ])('$total credits on $today: no sentence is repeated', ({ total, related, today }) => {
    const progress = measure({ credits: logged(total, related), today });
    const answer = headlineFacts(progress);
    const [span] = progress.spans;
    if (!answer || !span) throw new Error('Nothing to say.');

    const sentences = span.criteria.map((criterion) => criterionSentence(criterion, span));

    const said = headlineSentences(answer);
    expect(sentences.filter((sentence) => said.includes(sentence))).toEqual([]);
  });

  test.for([
    {
      today: '2025-12-31',
      total: 90,
      says: 'Behind schedule. Earn 5.01 credits a month to reach 150 by December 31, 2026.',
    },
    {
      today: '2021-12-31',
      total: 0,
      says: 'Not started. Earn 2.51 credits a month to reach 150 by December 31, 2026.',
    },
    { today: '2025-12-31', total: 150, says: 'Met. You have nothing left to earn.' },
    { today: '2027-01-01', total: 150, says: 'Met when the cycle ended on December 31, 2026.' },
    { today: '2027-01-01', total: 90, says: 'Short when the cycle ended on December 31, 2026.' },
  ])('a total of $total on $today', ({ today, total, says }) => {
    const progress = measure({ credits: logged(total, 0), today });
    const [span] = progress.spans;

    expect(span && criterionSentence(criterionOf('total', progress), span)).toBe(says);
  });
});

describe('the sentences about the other criteria', () => {
  function sentences(criteria: Parameters<typeof measure>[0]) {
    const [span] = measure(criteria).spans;
    return span?.criteria.map((criterion) => criterionSentence(criterion, span));
  }

  test('a self-assessment without a known number', () => {
    const edition = { criteria: [aSelfAssessment({ minimum: null })] };

    expect(sentences({ edition })).toEqual([
      '0 credits logged. We couldn’t find the required number.',
    ]);
  });

  test('something done once of twice', () => {
    const edition = { criteria: [anOccurrence({ times: 2 })] };

    expect(sentences({ edition, milestones: [aMilestone()] })).toEqual([
      'In progress: 1 of 2 completed.',
    ]);
    expect(sentences({ edition, milestones: [aMilestone()], today: '2027-01-01' })).toEqual([
      'Short: 1 of 2 completed when the cycle ended on December 31, 2026.',
    ]);
  });

  test('advice on the pace before, within and after the cycle', () => {
    const edition = { criteria: [aTotal(), aPace()] };
    const log = { credits: logged(146.1, 0), edition };

    expect(sentences({ ...log, today: '2021-12-31' })?.at(-1)).toBe(
      'Not started. The cycle begins January 1, 2022. An average of 30 credits a year is recommended.',
    );
    expect(sentences({ ...log, today: '2025-12-31' })?.at(-1)).toBe(
      'You’ve averaged 36.52 credits a year so far; 30 is recommended.',
    );
    expect(sentences({ ...log, today: '2027-01-01' })?.at(-1)).toBe(
      'You averaged 29.22 credits a year; 30 was recommended.',
    );
  });

  test('a requirement of one’s own', () => {
    const requirement = anOwnRequirement();
    const today = day('2025-06-30');

    expect(ownRequirementSentence(ownRequirementProgress(requirement, [], today), today)).toBe(
      'Nothing counts yet: earn 50 credits by December 31, 2026.',
    );
  });
});
