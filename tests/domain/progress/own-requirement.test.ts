import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { day } from '#src/domain/day.ts';
import { ownRequirementProgress } from '#src/domain/progress/own-requirement-progress.ts';
import { prefilledRelated } from '#src/domain/progress/prefilled-related.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { aCredit, anOwnRequirement, aTombstone, timestamp } from '#tests/builders.ts';

const inside = (overrides: Partial<Credit> = {}) =>
  aCredit({ completedOn: day('2025-06-01'), ...overrides });

describe('a requirement of one’s own', () => {
  test.for([
    { amount: 49.99, today: '2026-12-31', state: 'behind-pace' },
    { amount: 50, today: '2026-12-31', state: 'met' },
    { amount: 50.01, today: '2027-01-01', state: 'met' },
    { amount: 49.99, today: '2027-01-01', state: 'short' },
    { amount: 25, today: '2025-12-31', state: 'on-pace' },
    { amount: 24.99, today: '2025-12-31', state: 'behind-pace' },
  ])('$amount of 50 on $today is $state', ({ amount, today, state }) => {
    const credit = inside({ amount: credits(amount) });

    expect(ownRequirementProgress(anOwnRequirement(), [credit], day(today)).state).toBe(state);
  });

  test('takes every type where none is named', () => {
    const one = creditTypes.map((creditType) => inside({ creditType, amount: credits(1) }));

    const progress = ownRequirementProgress(anOwnRequirement(), one, day('2025-07-01'));

    expect(progress.earned).toBe(credits(creditTypes.length));
    expect(progress.excluded).toEqual([]);
  });

  test('takes only the named types where some are, each certificate once', () => {
    const requirement = anOwnRequirement({ creditTypes: ['aoa-2-a'] });
    const named = inside({ alsoAs: [{ creditType: 'aoa-2-a', amount: credits(1.5) }] });
    const other = inside({ creditType: 'rcpsc-1' });

    const progress = ownRequirementProgress(requirement, [named, other], day('2025-07-01'));

    expect(progress.earned).toBe(credits(1.5));
    expect(progress.excluded).toEqual([{ credit: other, because: 'type-does-not-count' }]);
  });

  test.for([
    { completedOn: '2024-12-31', because: 'before-span' },
    { completedOn: '2025-01-01', because: undefined },
    { completedOn: '2026-12-31', because: undefined },
    { completedOn: '2027-01-01', because: 'after-span' },
  ])('a credit of $completedOn: $because', ({ completedOn, because }) => {
    const credit = aCredit({ completedOn: day(completedOn) });

    const progress = ownRequirementProgress(anOwnRequirement(), [credit], day('2025-07-01'));

    expect(progress.excluded.at(0)?.because).toBe(because);
  });

  test('deleted credits are nowhere', () => {
    const deleted = inside({ deletedAt: timestamp('2026-03-15T00:00:00Z') });

    const progress = ownRequirementProgress(
      anOwnRequirement(),
      [deleted, aTombstone()],
      day('2025-07-01'),
    );

    expect([...progress.counted, ...progress.excluded]).toEqual([]);
  });

  test('planned credit is a forecast', () => {
    const planned = inside({ status: 'planned', completedOn: day('2026-01-01') });

    const progress = ownRequirementProgress(anOwnRequirement(), [planned], day('2025-07-01'));

    expect([progress.earned, progress.planned]).toEqual([0, credits(2)]);
  });

  test.for([
    { about: 1.99, today: '2026-12-31', state: 'open' },
    { about: 2, today: '2026-12-31', state: 'met' },
    { about: 0, today: '2026-12-31', state: 'not-started' },
    { about: 1.99, today: '2027-01-01', state: 'short' },
    { about: 0, today: '2027-01-01', state: 'short' },
  ])('$about of 2 about opioids on $today is $state', ({ about, today, state }) => {
    const requirement = anOwnRequirement({ topics: [{ topic: 'opioids', minimum: credits(2) }] });
    const credit = inside({ topics: { opioids: credits(about) } });

    const progress = ownRequirementProgress(requirement, [credit], day(today));

    expect(progress.topics).toEqual([
      { topic: 'opioids', minimum: credits(2), earned: credits(about), state },
    ]);
  });

  test('what is about a topic is never more than what counted', () => {
    const requirement = anOwnRequirement({ topics: [{ topic: 'opioids', minimum: credits(2) }] });
    const credit = inside({ amount: credits(1), topics: { opioids: credits(3) } });

    const progress = ownRequirementProgress(requirement, [credit], day('2025-07-01'));

    expect(progress.topics.at(0)?.earned).toBe(credits(1));
  });
});

describe('what a form offers as related to PM&R', () => {
  test.for([
    { related: {}, offered: 0 },
    { related: { pain: credits(2) }, offered: 2 },
    { related: { pain: credits(2), sports: credits(3.25) }, offered: 3.25 },
    { related: { pmr: credits(9), pain: credits(2) }, offered: 2 },
  ])('with $related it is $offered', ({ related, offered }) => {
    expect(prefilledRelated(related)).toBe(credits(offered));
  });
});
