import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { headline, headlineFacts } from '#src/domain/progress/headline.ts';
import { progressTowards } from '#src/domain/progress/progress-towards.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import { readCatalog } from '#tests/content/content-files.ts';
import { aCertification, aCredit, period } from '#tests/builders.ts';
import { criterionOf } from '#tests/domain/progress/measure.ts';

const { requirements } = readCatalog();

function measured(overrides: Partial<Certification>, logged: number, related: number) {
  const certification = aCertification(overrides);
  const credit = aCredit({ amount: credits(logged), related: { pmr: credits(related) } });
  const contents = { credits: [credit], milestones: [], certifications: [certification] };

  const progress = progressTowards(certification, requirements, contents, day('2024-07-01'));
  if (progress.kind !== 'measured') throw new Error(`Nothing to measure: ${progress.kind}`);
  return progress;
}

describe('progress under the site’s own requirements', () => {
  test('90 credits, 44.75 related, in a running cycle of Continuing Certification', () => {
    const progress = measured({}, 90, 44.75);
    const share = criterionOf('share', progress);
    const answer = headlineFacts(progress);

    expect(share.next).toEqual({ related: credits(30.25), ofNext: credits(60) });
    expect(share.missingOfLogged).toBe(credits(0.25));
    expect(share.missingIfEarnedNow).toBe(credits(0.5));
    expect(answer && headline(answer)).toBe(
      'On schedule: 90 of 150 credits. Make about 30 of your remaining 60 credits PM&R-related.',
    );
  });

  test('the self-assessment of Continuing Certification is not known', () => {
    expect(criterionOf('self-assessment', measured({}, 90, 45)).state).toBe('not-known');
  });

  test('the ten-year program since 2012 is judged in two stages of 150', () => {
    const cycle = period('2016-01-01', '2025-12-31');

    const progress = measured({ requirement: 'abpmr-moc-2012', cycle }, 200, 100);

    expect(progress.spans.map(({ span }) => span)).toEqual([
      period('2016-01-01', '2020-12-31'),
      period('2021-01-01', '2025-12-31'),
    ]);
    expect(criterionOf('total', progress, 1).state).toBe('short');
    expect(criterionOf('total', progress, 2).state).toBe('met');
    expect(progress.cycleTotal).toEqual({ earned: credits(200), minimum: credits(300) });
  });

  test('the ten-year program before 2012 is one span of 300', () => {
    const cycle = period('2011-01-01', '2020-12-31');

    const progress = measured({ requirement: 'abpmr-moc-before-2012', cycle }, 200, 100);

    expect(progress.spans).toHaveLength(1);
    expect(criterionOf('total', progress).minimum).toBe(credits(300));
  });
});
