import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { amountFromHundredths, credits, formatAmount, type Amount } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import {
  holds,
  relatedOfNext,
  relatedToEarnNow,
  shareOf,
} from '#src/domain/progress/share-progress.ts';
import { aCertification, aCredit, aShare, aTotal, hundredths, timestamp } from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

/** As many credits of one activity, so much of them related to PM&R. */
function logged(total: number, related: number) {
  return [aCredit({ amount: credits(total), related: { pmr: credits(related) } })];
}

function shareOfLogged(total: number, related: number, today = '2024-07-01') {
  return criterionOf('share', measure({ credits: logged(total, related), today }));
}

const shown = (amount: Amount | null | undefined) =>
  amount === null || amount === undefined ? '–' : formatAmount(amount);

describe('the share that should be related, of 150', () => {
  test.for([
    // The worked example of the design, and its neighbors.
    { total: 90, related: 44.74, next: '30.26', ofNext: '60', ofLogged: '0.26', now: '0.52' },
    { total: 90, related: 44.75, next: '30.25', ofNext: '60', ofLogged: '0.25', now: '0.5' },
    { total: 90, related: 44.76, next: '30.24', ofNext: '60', ofLogged: '0.24', now: '0.48' },
    { total: 90, related: 44.99, next: '30.01', ofNext: '60', ofLogged: '0.01', now: '0.02' },
    { total: 90, related: 45, next: '30', ofNext: '60', ofLogged: '0', now: '0' },
    { total: 90, related: 45.01, next: '29.99', ofNext: '60', ofLogged: '0', now: '0' },
    { total: 90, related: 0, next: '–', ofNext: '–', ofLogged: '45', now: '90' },
    { total: 90, related: 15, next: '60', ofNext: '60', ofLogged: '30', now: '60' },
    { total: 90, related: 14.99, next: '–', ofNext: '–', ofLogged: '30.01', now: '60.02' },
    { total: 90, related: 90, next: '0', ofNext: '60', ofLogged: '0', now: '0' },
    // Half of an odd number of hundredths is rounded up.
    { total: 90.01, related: 45, next: '30', ofNext: '59.99', ofLogged: '0.01', now: '0.01' },
    { total: 90.01, related: 45.01, next: '29.99', ofNext: '59.99', ofLogged: '0', now: '0' },
    { total: 149.99, related: 75, next: '0', ofNext: '0.01', ofLogged: '0', now: '0' },
    { total: 149.99, related: 74.99, next: '0.01', ofNext: '0.01', ofLogged: '0.01', now: '0.01' },
    { total: 150, related: 74.99, next: '–', ofNext: '–', ofLogged: '0.01', now: '0.02' },
    { total: 150, related: 75, next: '–', ofNext: '–', ofLogged: '0', now: '0' },
    { total: 200, related: 75, next: '–', ofNext: '–', ofLogged: '25', now: '50' },
  ])(
    '$related of $total: $next of the next $ofNext, $ofLogged of the logged, $now now',
    ({ total, related, next, ofNext, ofLogged, now }) => {
      const share = shareOfLogged(total, related);

      expect(shown(share.next?.related)).toBe(next);
      expect(shown(share.next?.ofNext)).toBe(ofNext);
      expect(shown(share.missingOfLogged)).toBe(ofLogged);
      expect(shown(share.missingIfEarnedNow)).toBe(now);
    },
  );

  test('the next credits run up to the physician’s own minimum', () => {
    const certification = { targets: { total: credits(100) } };

    const share = criterionOf('share', measure({ credits: logged(90, 44.75), certification }));

    expect(share.next).toEqual({ related: credits(5.25), ofNext: credits(10) });
  });

  test('nothing logged: half of all that is to come', () => {
    const share = criterionOf('share', measure({}));

    expect(share.next).toEqual({ related: credits(75), ofNext: credits(150) });
    expect(share.missingOfLogged).toBe(0);
    expect(share.missingIfEarnedNow).toBe(0);
  });

  test.for([
    { total: 150, ofMinimum: null },
    { total: 150.01, ofMinimum: { needed: credits(75), isMet: true } },
    { total: 200, ofMinimum: { needed: credits(75), isMet: true } },
  ])('with $total logged, the share of the minimum alone is $ofMinimum', ({ total, ofMinimum }) => {
    expect(shareOfLogged(total, 75).ofMinimum).toEqual(ofMinimum);
  });

  test('above the minimum, 0.01 below its half does not reach the share of the minimum', () => {
    expect(shareOfLogged(200, 74.99).ofMinimum?.isMet).toBe(false);
  });
});

describe('the state of a share', () => {
  test.for([
    { total: 0, related: 0, today: '2026-12-31', state: 'not-started' },
    { total: 0, related: 0, today: '2027-01-01', state: 'short' },
    { total: 90, related: 44.99, today: '2026-12-31', state: 'open' },
    { total: 90, related: 45, today: '2026-12-31', state: 'met' },
    { total: 90, related: 44.99, today: '2027-01-01', state: 'short' },
    { total: 90, related: 45, today: '2027-01-01', state: 'met' },
    { total: 0.01, related: 0, today: '2026-12-31', state: 'open' },
    { total: 0.01, related: 0.01, today: '2026-12-31', state: 'met' },
  ])('$related of $total on $today is $state', ({ total, related, today, state }) => {
    const credits = total === 0 ? [] : logged(total, related);

    expect(criterionOf('share', measure({ credits, today })).state).toBe(state);
  });
});

describe('what is related', () => {
  test('counts for the certificate’s own field only', () => {
    const credit = aCredit({ amount: credits(4), related: { pain: credits(3), pmr: credits(1) } });

    const share = criterionOf(
      'share',
      measure({ credits: [credit], certification: { field: 'pain' } }),
    );

    expect(share.related).toBe(credits(3));
    expect(share.field).toBe('pain');
  });

  test('a subspecialty’s credit need not relate to PM&R', () => {
    const credit = aCredit({ amount: credits(4), related: { pain: credits(4) } });

    const share = criterionOf('share', measure({ credits: [credit] }));

    expect(share.related).toBe(0);
    expect(share.excluded).toEqual([{ credit, because: 'nothing-related' }]);
  });

  test('is never more than the award that counted', () => {
    const credit = aCredit({
      creditType: 'aoa-2-a',
      amount: credits(8),
      alsoAs: [{ creditType: 'ama-pra-1', amount: credits(6) }],
      related: { pmr: credits(8) },
    });

    const share = criterionOf('share', measure({ credits: [credit] }));

    expect(share.related).toBe(credits(6));
    expect(share.total).toBe(credits(6));
  });

  test('what does not count toward the total is in neither side of the share', () => {
    const uncounted = aCredit({ creditType: 'ama-pra-2', related: { pmr: credits(2) } });

    const share = criterionOf('share', measure({ credits: [...logged(10, 5), uncounted] }));

    expect([share.related, share.total]).toEqual([credits(5), credits(10)]);
  });

  test('the opening balance brings its own related part, never more than its total', () => {
    const openingBalance = {
      asOf: day('2023-06-30'),
      total: credits(40),
      related: credits(50),
      selfAssessment: credits(0),
    };

    const share = criterionOf('share', measure({ certification: { openingBalance } }));

    expect([share.related, share.total]).toEqual([credits(40), credits(40)]);
  });
});

describe('the share of a subspecialty certificate', () => {
  const ended = { credits: logged(90, 0), today: '2027-01-01' };
  const pain = { field: 'pain' } as const;

  test('is information where active PM&R is held too, and then never short', () => {
    const share = criterionOf(
      'share',
      measure({ ...ended, certification: pain, others: [aCertification()] }),
    );

    expect(share.isInformation).toBe(true);
    expect(share.state).toBe('open');
  });

  test.for([
    { held: 'no other certificate', others: [] },
    { held: 'another subspecialty', others: [aCertification({ field: 'sports' })] },
    { held: 'lapsed PM&R', others: [aCertification({ status: 'lapsed' })] },
    {
      held: 'deleted PM&R',
      others: [aCertification({ deletedAt: timestamp('2026-03-15T00:00:00Z') })],
    },
  ])('is short like any other with $held', ({ others }) => {
    const share = criterionOf('share', measure({ ...ended, certification: pain, others }));

    expect(share.isInformation).toBe(false);
    expect(share.state).toBe('short');
  });

  test('PM&R’s own share is never information, with a further cycle of PM&R either', () => {
    const share = criterionOf('share', measure({ ...ended, others: [aCertification()] }));

    expect(share.isInformation).toBe(false);
  });
});

describe('a physician’s own share', () => {
  function withOwnShare(related: number, credited: readonly [number, number]) {
    return criterionOf(
      'share',
      measure({
        credits: logged(...credited),
        certification: { targets: { related: credits(related) } },
      }),
    );
  }

  test('of 0.75 wins over the rule’s half', () => {
    const share = withOwnShare(0.75, [90, 60]);

    expect(share.isOwnTarget).toBe(true);
    expect(share.atLeast).toBe(75);
    expect(share.next).toEqual({ related: credits(52.5), ofNext: credits(60) });
    expect(share.missingOfLogged).toBe(credits(7.5));
    expect(share.missingIfEarnedNow).toBe(credits(30));
  });

  test('of a third rounds up to the hundredth', () => {
    const share = withOwnShare(0.33, [0.02, 0]);

    expect(share.needed).toBe(credits(0.01));
    expect(share.missingIfEarnedNow).toBe(credits(0.01));
  });

  test('of all cannot be restored by earning more', () => {
    const share = withOwnShare(1, [90, 89.99]);

    expect(share.missingIfEarnedNow).toBeNull();
    expect(share.next).toBeNull();
    expect(share.missingOfLogged).toBe(credits(0.01));
    expect(withOwnShare(1, [90, 90]).state).toBe('met');
  });

  test('of nothing holds as soon as anything counts', () => {
    expect(withOwnShare(0, [1, 0]).state).toBe('met');
  });

  test('beyond the whole means the whole', () => {
    expect(withOwnShare(50, [90, 90]).state).toBe('met');
  });

  test('of the content counts in hundredths without a rounding error', () => {
    const edition = { criteria: [aTotal(), aShare({ atLeast: 0.29 })] };

    expect(criterionOf('share', measure({ edition })).atLeast).toBe(29);
  });
});

describe('the laws of a share, for any fraction', () => {
  const percents = fc.integer({ min: 1, max: 99 });
  const amounts = fc.integer({ min: 0, max: 2_000_000 }).map(amountFromHundredths);
  const sums = fc
    .tuple(amounts, amounts)
    .map(([a, b]) => (a >= b ? { total: a, related: b } : { total: b, related: a }));
  const plus = (a: number, b: number) => hundredths(a + b);

  test('earning exactly what is said restores the share, and 0.01 less does not', () => {
    fc.assert(
      fc.property(percents, sums, (percent, { total, related }) => {
        const more = relatedToEarnNow(percent, total, related) ?? hundredths(0);

        if (total + more > 0) {
          expect(holds(percent, plus(total, more), plus(related, more))).toBe(true);
        }
        if (more > 0) {
          expect(holds(percent, plus(total, more - 1), plus(related, more - 1))).toBe(false);
        }
      }),
    );
  });

  test('the share holds exactly when the related credit is what it asks for', () => {
    fc.assert(
      fc.property(percents, sums, (percent, { total, related }) => {
        const asked = shareOf(percent, total);

        expect(holds(percent, total, related)).toBe(total > 0 && related >= asked);
      }),
    );
  });

  test('earning what is still to earn, related as said, holds at the minimum, and 0.01 less does not', () => {
    fc.assert(
      fc.property(percents, amounts, sums, (percent, minimum, { total, related }) => {
        const next = relatedOfNext(percent, minimum, { total, related });
        if (next === null || minimum === 0) return;

        expect(total + next.ofNext).toBe(minimum);
        expect(next.related).toBeLessThanOrEqual(next.ofNext);
        expect(holds(percent, minimum, plus(related, next.related))).toBe(true);
        if (next.related > 0) {
          expect(holds(percent, minimum, plus(related, next.related - 1))).toBe(false);
        }
      }),
    );
  });

  test('nothing is said of the next credits only where all of them would not do', () => {
    fc.assert(
      fc.property(percents, amounts, sums, (percent, minimum, { total, related }) => {
        if (total >= minimum || relatedOfNext(percent, minimum, { total, related })) return;

        expect(holds(percent, minimum, plus(related, minimum - total))).toBe(false);
      }),
    );
  });
});
