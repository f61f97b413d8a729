import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { answerOf } from '#src/domain/progress/answer.ts';
import { headline, headlineSentences } from '#src/domain/progress/headline.ts';
import { ownRequirementProgress } from '#src/domain/progress/own-requirement-progress.ts';
import {
  criterionSentence,
  ownRequirementSentence,
  qualifier,
} from '#src/domain/progress/sentences.ts';
import { shareDetails, shareSentence } from '#src/domain/progress/share-sentences.ts';
import {
  catchUpSentence,
  forecastSentence,
  uncertainSentence,
} from '#src/domain/progress/sum-sentences.ts';
import type { CertificationProgress } from '#src/domain/progress/progress.ts';
import {
  aCertification,
  aCredit,
  aMilestone,
  anOccurrence,
  anOwnRequirement,
  aPace,
  aSelfAssessment,
  aShare,
  aTotal,
  period,
} from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

function logged(total: number, related: number) {
  return [aCredit({ amount: credits(total), related: { pmr: credits(related) } })];
}

function headlineOf(progress: CertificationProgress): string {
  const answer = answerOf(progress);
  return answer === undefined ? 'nothing' : headline(answer);
}

describe('the answer about a certification', () => {
  test.for([
    {
      of: 'the worked example',
      total: 90,
      related: 44.75,
      today: '2024-12-15',
      says: 'On pace: 90 of 150 credits. 30.25 of the next 60 credits should relate to PM&R.',
    },
    {
      of: 'an even pace with much related',
      total: 118,
      related: 75,
      today: '2025-06-30',
      says: 'On pace: 118 of 150 credits.',
    },
    {
      of: 'a log behind an even pace',
      total: 60,
      related: 30,
      today: '2024-07-01',
      says: 'Behind pace: 60 of 150 credits, 15 below an even pace. 45 of the next 90 credits should relate to PM&R.',
    },
    {
      of: 'a log whose rest should all be related',
      total: 140,
      related: 65,
      today: '2026-06-01',
      says: 'On pace: 140 of 150 credits. All of the next 10 credits should relate to PM&R.',
    },
    {
      of: 'a log that the rest cannot mend',
      total: 140,
      related: 20,
      today: '2026-06-01',
      says: 'On pace: 140 of 150 credits. 100 more credits related to PM&R would restore the share.',
    },
    {
      of: 'the minimum reached and the share not',
      total: 160,
      related: 79.5,
      today: '2026-06-01',
      says: 'Total met: 160 of 150 credits, 10 above the minimum. 1 more credit related to PM&R would restore the share.',
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
      says: 'Short: 118 of 150 credits by December 31, 2026, the last day; 32 too few. Short: 40 of 118 credits related to PM&R, 19 too few.',
    },
    {
      of: 'a cycle that ended met',
      total: 162,
      related: 81,
      today: '2027-01-01',
      says: 'Met: 162 of 150 credits, 12 above the minimum.',
    },
  ])('on $of', ({ total, related, today, says }) => {
    expect(headlineOf(measure({ credits: logged(total, related), today }))).toBe(says);
  });

  test('on an empty log', () => {
    expect(headlineOf(measure({}))).toBe(
      'Nothing counts yet: 150 credits to earn by December 31, 2026. 75 of the next 150 credits should relate to PM&R.',
    );
  });

  test('on a cycle still to come', () => {
    expect(headlineOf(measure({ today: '2021-12-31' }))).toBe(
      'Nothing counts yet: 150 credits to earn from January 1, 2022 through December 31, 2026. 75 of the next 150 credits should relate to PM&R.',
    );
  });

  test('on a cycle still to come in which something is logged already', () => {
    expect(headlineOf(measure({ credits: logged(6, 6), today: '2021-12-31' }))).toBe(
      'Not started: 6 of 150 credits so far; the cycle begins on January 1, 2022. 69 of the next 144 credits should relate to PM&R.',
    );
  });

  test('on an empty log of an ended cycle', () => {
    expect(headlineOf(measure({ today: '2027-01-01' }))).toBe(
      'Short: 0 of 150 credits by December 31, 2026, the last day; 150 too few. Nothing counted, so nothing related to PM&R.',
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

    expect(headlineOf(progress)).toBe('On pace: 90 of 150 credits.');
  });

  test('speaks of the running stage, and of an earlier one that ended short', () => {
    const progress = measure({
      certification: { cycle: period('2020-01-01', '2029-12-31') },
      edition: { cycleYears: 10, stageYears: [5, 5], criteria: [aTotal()] },
      credits: [aCredit({ completedOn: day('2025-03-14'), amount: credits(40) })],
      today: '2025-06-30',
    });

    expect(headlineOf(progress)).toBe(
      'Stage 1 ended short. On pace in stage 2: 40 of 150 credits.',
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
      'Stage 1 ended short. Short in stage 2: 0 of 150 credits by December 31, 2019, the last day; 150 too few.',
    );
  });

  test('is nothing where no total is asked for', () => {
    expect(headlineOf(measure({ edition: { criteria: [anOccurrence()] } }))).toBe('nothing');
  });

  test('is qualified by whose entries and which reading of the rule it rests on', () => {
    expect(qualifier(day('2026-11-02'))).toBe(
      'By your own entries, under the rule as read on November 2, 2026.',
    );
  });
});

describe('the sentences about a share', () => {
  test('the three numbers of the worked example', () => {
    const progress = measure({ credits: logged(90, 44.75) });
    const share = criterionOf('share', progress);
    const span = { stage: null, span: progress.cycle, when: 'running' } as const;

    expect([
      shareSentence(share, span),
      criterionSentence(share, span),
      ...shareDetails(share, span),
    ]).toEqual([
      '30.25 of the next 60 credits should relate to PM&R.',
      'For the share to hold today, 0.25 more of what is logged would have to relate to PM&R.',
      'Or 0.5 more credits related to PM&R, earned now, would restore it; they raise the total too.',
    ]);
  });

  test('above the minimum the share of the minimum alone is said too', () => {
    const progress = measure({ credits: logged(200, 80) });
    const share = criterionOf('share', progress);
    const span = { stage: null, span: progress.cycle, when: 'running' } as const;

    expect(shareDetails(share, span).at(-1)).toBe(
      'Of the minimum alone the share is 75 credits: reached, with 80 related.',
    );
  });

  test('a share of all that something spoiled is not promised back', () => {
    const progress = measure({
      credits: logged(150, 149),
      certification: { targets: { related: credits(1) } },
    });
    const share = criterionOf('share', progress);

    const span = { stage: null, span: progress.cycle, when: 'running' } as const;

    expect(shareSentence(share, span)).toBe(
      'Every credit should relate to PM&R; 1 credit logged does not.',
    );
    expect(shareDetails(share, span)).toEqual([]);
  });

  test('information tells and asks for nothing', () => {
    const progress = measure({
      credits: [aCredit({ amount: credits(90), related: { pain: credits(30) } })],
      certification: { field: 'pain' },
      others: [aCertification()],
    });
    const share = criterionOf('share', progress);

    const span = { stage: null, span: progress.cycle, when: 'running' } as const;

    expect(criterionSentence(share, span)).toBe(
      'For information: 30 of 90 credits relate to Pain Medicine.',
    );
    expect(shareDetails(share, span)).toEqual([]);
  });

  test.for([
    { when: 'after its end', today: '2027-01-01', says: ['Short: 45 of them were needed.'] },
    {
      when: 'before its first day',
      today: '2021-12-31',
      says: ['30 of 90 credits relate to PM&R; the cycle begins on January 1, 2022.'],
    },
  ])('$when nothing is said that credit earned now would do', ({ today, says }) => {
    const progress = measure({ credits: logged(90, 30), today });
    const share = criterionOf('share', progress);
    const [span] = progress.spans;

    expect(span && [criterionSentence(share, span), ...shareDetails(share, span)]).toEqual(says);
  });

  test.for([
    {
      of: 'enough so far, more to come',
      related: 46.75,
      says: 'Met today: enough of what is logged so far relates to PM&R.',
    },
    { of: 'enough for good', related: 75, says: 'Enough relates to PM&R: 75 of 92 credits.' },
  ])('of $of', ({ related, says }) => {
    const progress = measure({ credits: logged(92, related) });
    const [span] = progress.spans;

    expect(span && criterionSentence(criterionOf('share', progress), span)).toBe(says);
  });
});

describe('catching up', () => {
  test.for([
    {
      today: '2025-12-31',
      total: 90,
      says: '5.01 credits a month reach 150 by December 31, 2026.',
    },
    {
      today: '2026-11-30',
      total: 90,
      says: '58.92 credits a month reach 150 by December 31, 2026.',
    },
    {
      today: '2026-12-01',
      total: 90,
      says: '60 more credits are needed in the 30 days left after today.',
    },
    { today: '2026-12-30', total: 149, says: '1 more credit is needed by tomorrow, the last day.' },
    { today: '2026-12-31', total: 90, says: '60 more credits are needed today, the last day.' },
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

    expect(forecastSentence(total)).toBe('With 12 planned: 130 of 150 credits.');
    expect(forecastSentence(criterionOf('total', measure({})))).toBeNull();
  });

  test('a type that may count is said apart', () => {
    const credit = aCredit({ creditType: 'rcpsc-1', amount: credits(12) });

    expect(uncertainSentence(criterionOf('total', measure({ credits: [credit] })))).toBe(
      '12 more credits if the board counts their type, which is not known.',
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
  ])('$total credits on $today: no sentence stands twice', ({ total, related, today }) => {
    const progress = measure({ credits: logged(total, related), today });
    const answer = answerOf(progress);
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
      says: 'Behind pace: 5.01 credits a month reach 150 by December 31, 2026.',
    },
    {
      today: '2021-12-31',
      total: 0,
      says: 'Not started: 2.51 credits a month reach 150 by December 31, 2026.',
    },
    { today: '2025-12-31', total: 150, says: 'Met: nothing is missing.' },
    { today: '2027-01-01', total: 150, says: 'Met by December 31, 2026, the last day.' },
    { today: '2027-01-01', total: 90, says: 'Short: the cycle ended on December 31, 2026.' },
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
      '0 credits of self-assessment; how many are asked for is not known.',
    ]);
  });

  test('something done once of twice', () => {
    const edition = { criteria: [anOccurrence({ times: 2 })] };

    expect(sentences({ edition, milestones: [aMilestone()] })).toEqual(['Open: 1 of 2 completed.']);
    expect(sentences({ edition, milestones: [aMilestone()], today: '2027-01-01' })).toEqual([
      'Short: 1 of 2 completed by December 31, 2026, the last day.',
    ]);
  });

  test('advice on the pace before, within and after the cycle', () => {
    const edition = { criteria: [aTotal(), aPace()] };
    const log = { credits: logged(146.1, 0), edition };

    expect(sentences({ ...log, today: '2021-12-31' })?.at(-1)).toBe(
      'Not started: the cycle begins on January 1, 2022, and 30 credits a year are advised.',
    );
    expect(sentences({ ...log, today: '2025-12-31' })?.at(-1)).toBe(
      'An average of 36.52 credits a year so far; 30 are advised.',
    );
    expect(sentences({ ...log, today: '2027-01-01' })?.at(-1)).toBe(
      'An average of 29.22 credits a year; 30 were advised.',
    );
  });

  test('a requirement of one’s own', () => {
    const requirement = anOwnRequirement();
    const today = day('2025-06-30');

    expect(ownRequirementSentence(ownRequirementProgress(requirement, [], today), today)).toBe(
      'Nothing counts yet: 50 credits to earn by December 31, 2026.',
    );
  });
});
