import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { criterionSentence } from '#src/domain/progress/sentences.ts';
import { shareDetails, shareSentence } from '#src/domain/progress/share-sentences.ts';
import { aCertification, aCredit } from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

function logged(total: number, related: number) {
  return [aCredit({ amount: credits(total), related: { pmr: credits(related) } })];
}

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
      'Make about 30 of your remaining 60 credits PM&R-related.',
      'Half of your 90 credits is 45. You have 44.75 PM&R-related, 0.25 too few.',
      'To be exact, 30.25 of your next 60 credits should be PM&R-related.',
      'Or earn 0.5 more PM&R-related credits now to reach half. They add to your total too.',
    ]);
  });

  test('above the minimum the share of the minimum alone is said too', () => {
    const progress = measure({ credits: logged(200, 80) });
    const share = criterionOf('share', progress);
    const span = { stage: null, span: progress.cycle, when: 'running' } as const;

    expect(shareDetails(share, span).at(-1)).toBe(
      'Half of the minimum alone is 75 credits. You have 80, so you meet that.',
    );
  });

  test('a share of all that something spoiled is not promised back', () => {
    const progress = measure({
      credits: logged(150, 149),
      certification: { targets: { related: credits(1) } },
    });
    const share = criterionOf('share', progress);

    const span = { stage: null, span: progress.cycle, when: 'running' } as const;

    expect(shareSentence(share, span)).toBe('Every credit should be PM&R-related; 1 credit isn’t.');
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
      'For your information: 30 of 90 credits are Pain Medicine-related.',
    );
    expect(shareDetails(share, span)).toEqual([]);
  });

  test.for([
    {
      when: 'after its end',
      today: '2027-01-01',
      says: ['Short: you needed 45 PM&R-related credits.'],
    },
    {
      when: 'before its first day',
      today: '2021-12-31',
      says: ['30 of 90 credits are PM&R-related. The cycle begins January 1, 2022.'],
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
      says: 'Met so far: 46.75 of 92 credits are PM&R-related.',
    },
    { of: 'enough for good', related: 75, says: 'Met: 75 of 92 credits are PM&R-related.' },
  ])('of $of', ({ related, says }) => {
    const progress = measure({ credits: logged(92, related) });
    const [span] = progress.spans;

    expect(span && criterionSentence(criterionOf('share', progress), span)).toBe(says);
  });

  test.for([
    {
      of: 'what would round to none',
      total: 90,
      related: 74.75,
      says: 'Make 0.25 of your remaining 60 credits PM&R-related.',
    },
    {
      of: 'what would round to all',
      total: 140,
      related: 65.25,
      says: 'Make 9.75 of your remaining 10 credits PM&R-related.',
    },
  ])('advice is exact of $of', ({ total, related, says }) => {
    const progress = measure({ credits: logged(total, related) });
    const [span] = progress.spans;
    const share = criterionOf('share', progress);

    expect(span && shareSentence(share, span)).toBe(says);
    expect(span && shareDetails(share, span).join()).not.toContain('To be exact');
  });

  test('a log without related credit names none as marked', () => {
    const progress = measure({ credits: logged(40, 0) });
    const [span] = progress.spans;

    expect(span && criterionSentence(criterionOf('share', progress), span)).toBe(
      'Half of your 40 credits is 20. None is marked PM&R-related yet.',
    );
  });

  test('one credit is, several are', () => {
    const progress = measure({ credits: logged(1, 1), today: '2021-12-31' });
    const [span] = progress.spans;

    expect(span && criterionSentence(criterionOf('share', progress), span)).toBe(
      '1 of 1 credit is PM&R-related. The cycle begins January 1, 2022.',
    );
  });
});
