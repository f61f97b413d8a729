import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { addDays, day } from '#src/domain/day.ts';
import { aCredit, aTotal, hundredths, period } from '#tests/builders.ts';
import { criterionOf, measure } from '#tests/domain/progress/measure.ts';

type Given = Parameters<typeof measure>[0];

function total(given: Given) {
  return criterionOf('total', measure(given));
}

function logged(amount: number) {
  return [aCredit({ amount: credits(amount) })];
}

describe('the total', () => {
  test('four quarters make one credit, exactly', () => {
    const quarters = [1, 2, 3, 4].map(() => aCredit({ amount: credits(0.25) }));

    expect(total({ credits: quarters }).earned).toBe(credits(1));
  });

  test('a thousand times 0.01 and ten times 7.33 are exact', () => {
    const many = [
      ...Array.from({ length: 1000 }, () => aCredit({ amount: hundredths(1) })),
      ...Array.from({ length: 10 }, () => aCredit({ amount: credits(7.33) })),
    ];

    expect(total({ credits: many }).earned).toBe(credits(83.3));
  });

  test.for([
    { amount: 149.99, state: 'on-pace', missing: 0.01 },
    { amount: 150, state: 'met', missing: 0 },
    { amount: 150.01, state: 'met', missing: 0 },
  ])('$amount of 150 is $state, and $missing is missing', ({ amount, state, missing }) => {
    const progress = total({ credits: logged(amount) });

    expect(progress.state).toBe(state);
    expect(progress.missing).toBe(credits(missing));
  });

  test.for([
    { today: '2021-12-31', amount: 0, state: 'not-started' },
    { today: '2022-01-01', amount: 0, state: 'not-started' },
    { today: '2026-12-31', amount: 0, state: 'not-started' },
    { today: '2027-01-01', amount: 0, state: 'short' },
    { today: '2021-12-31', amount: 0.01, state: 'not-started' },
    { today: '2024-07-01', amount: 74.99, state: 'behind-pace' },
    { today: '2024-07-01', amount: 75, state: 'on-pace' },
    { today: '2024-07-01', amount: 75.01, state: 'on-pace' },
    { today: '2026-12-31', amount: 149.99, state: 'behind-pace' },
    { today: '2027-01-01', amount: 149.99, state: 'short' },
    { today: '2027-01-01', amount: 150, state: 'met' },
  ])('$amount credits on $today are $state', ({ today, amount, state }) => {
    expect(total({ credits: amount === 0 ? [] : logged(amount), today }).state).toBe(state);
  });

  test.for([
    { completedOn: '2021-12-31', because: 'before-span', when: 'the day before' },
    { completedOn: '2022-01-01', because: undefined, when: 'the first day' },
    { completedOn: '2024-02-29', because: undefined, when: 'the leap day inside' },
    { completedOn: '2026-12-31', because: undefined, when: 'the last day' },
    { completedOn: '2027-01-01', because: 'after-span', when: 'the day after' },
  ])('a credit of $when counts unless $because', ({ completedOn, because }) => {
    const progress = total({ credits: [aCredit({ completedOn: day(completedOn) })] });

    expect(progress.counted).toHaveLength(because === undefined ? 1 : 0);
    expect(progress.excluded.map((excluded) => excluded.because)).toEqual(
      because === undefined ? [] : [because],
    );
  });

  test('a cycle that ends on a leap day includes it', () => {
    const certification = { cycle: period('2020-03-01', '2024-02-29') };
    const credit = (on: string) => aCredit({ completedOn: day(on), amount: credits(1) });

    const progress = total({
      certification,
      credits: [credit('2024-02-29'), credit('2024-03-01')],
    });

    expect(progress.earned).toBe(credits(1));
  });

  test('an activity of several days counts by its last', () => {
    const credit = aCredit({ startedOn: day('2026-12-30'), completedOn: day('2027-01-02') });

    expect(total({ credits: [credit] }).excluded).toEqual([{ credit, because: 'after-span' }]);
  });

  test('a completed credit of the future counts and is flagged; today’s is not flagged', () => {
    const today = '2024-07-01';
    const ahead = aCredit({ completedOn: day('2024-07-02') });
    const now = aCredit({ completedOn: day(today) });

    expect(
      total({ credits: [ahead, now], today }).counted.map(({ isDatedAhead }) => isDatedAhead),
    ).toEqual([true, false]);
  });
});

describe('the types that count', () => {
  test.for([
    { creditType: 'ama-pra-1', because: undefined },
    { creditType: 'aoa-1-a', because: undefined },
    { creditType: 'rcpsc-1', because: 'type-not-known' },
    { creditType: 'ama-pra-2', because: 'type-does-not-count' },
    { creditType: 'other', because: 'type-does-not-count' },
  ] as const)('$creditType: $because', ({ creditType, because }) => {
    const { excluded } = total({ credits: [aCredit({ creditType })] });

    expect(excluded.at(0)?.because).toBe(because);
  });

  test('a certificate with several awards counts once, with the largest that counts', () => {
    const credit = aCredit({
      creditType: 'ama-pra-1',
      amount: credits(7.25),
      alsoAs: [
        { creditType: 'aoa-2-a', amount: credits(9) },
        { creditType: 'aoa-1-a', amount: credits(8) },
      ],
    });

    const { counted, earned } = total({ credits: [credit] });

    expect(earned).toBe(credits(8));
    expect(counted.at(0)?.creditType).toBe('aoa-1-a');
  });

  test('of two equal awards the certificate’s first counts', () => {
    const credit = aCredit({ alsoAs: [{ creditType: 'aoa-1-a', amount: credits(2) }] });

    expect(total({ credits: [credit] }).counted.at(0)?.creditType).toBe('ama-pra-1');
  });

  test('an award beside a type that does not count still counts', () => {
    const credit = aCredit({
      creditType: 'other',
      creditTypeName: 'Contact hours',
      amount: credits(9),
      alsoAs: [{ creditType: 'ama-pra-1', amount: credits(8) }],
    });

    expect(total({ credits: [credit] }).earned).toBe(credits(8));
  });

  test('what may count is summed apart, once per certificate with its largest', () => {
    const edition = { criteria: [aTotal({ uncertain: ['rcpsc-1', 'ecmec'] })] };
    const credit = aCredit({
      creditType: 'rcpsc-1',
      amount: credits(5),
      alsoAs: [
        { creditType: 'ecmec', amount: credits(6) },
        { creditType: 'aafp-elective', amount: credits(7) },
      ],
    });

    const progress = total({ credits: [credit, ...logged(3)], edition });

    expect(progress.ifUncertainCounts).toBe(credits(6));
    expect(progress.earned).toBe(credits(3));
  });

  test('a certificate that counts for certain adds nothing to what may count', () => {
    const credit = aCredit({ alsoAs: [{ creditType: 'rcpsc-1', amount: credits(5) }] });

    expect(total({ credits: [credit] }).ifUncertainCounts).toBe(0);
  });

  test.for([
    { what: 'planned', credit: aCredit({ creditType: 'rcpsc-1', status: 'planned' }) },
    {
      what: 'outside the cycle',
      credit: aCredit({ creditType: 'rcpsc-1', completedOn: day('2027-01-01') }),
    },
  ])('what is $what is not among what may count', ({ credit }) => {
    expect(total({ credits: [credit] }).ifUncertainCounts).toBe(0);
  });

  test('the physician’s own list wins, and leaves nothing uncertain', () => {
    const all = [
      aCredit({ creditType: 'ama-pra-1' }),
      aCredit({ creditType: 'rcpsc-1' }),
      aCredit({ creditType: 'ama-pra-2', amount: credits(5) }),
    ];

    const progress = total({ credits: all, certification: { counting: ['ama-pra-2'] } });

    expect(progress.earned).toBe(credits(5));
    expect(progress.ifUncertainCounts).toBe(0);
    expect(progress.isOwnTarget).toBe(true);
    expect(progress.excluded.map(({ because }) => because)).toEqual([
      'type-does-not-count',
      'type-does-not-count',
    ]);
  });

  test('an empty own list counts nothing', () => {
    expect(total({ credits: logged(5), certification: { counting: [] } }).earned).toBe(0);
  });
});

describe('the physician’s own minimum', () => {
  test.for([
    { amount: 119.99, state: 'on-pace' },
    { amount: 120, state: 'met' },
  ])('of 120 wins: $amount is $state', ({ amount, state }) => {
    const progress = total({
      credits: logged(amount),
      certification: { targets: { total: credits(120) } },
    });

    expect(progress.state).toBe(state);
    expect(progress.minimum).toBe(credits(120));
    expect(progress.isOwnTarget).toBe(true);
  });

  test('of nothing is met at once', () => {
    expect(total({ certification: { targets: { total: credits(0) } } }).state).toBe('met');
  });

  test('the rule’s minimum is not shown as the physician’s own', () => {
    expect(total({}).isOwnTarget).toBe(false);
  });
});

describe('planned credit', () => {
  const today = day('2024-07-01');
  const planned = (on: string, overrides: Parameters<typeof aCredit>[0] = {}) =>
    aCredit({ status: 'planned', completedOn: day(on), amount: credits(3), ...overrides });

  test('never counts and is listed as planned, wherever it lies', () => {
    const all = [planned('2025-03-01'), planned('2020-03-01'), planned('2028-03-01')];

    const { earned, excluded } = total({ credits: all });

    expect(earned).toBe(0);
    expect(excluded.map(({ because }) => because)).toEqual(['planned', 'planned', 'planned']);
  });

  test.for([
    { credit: planned(today), forecast: 3, when: 'today' },
    { credit: planned(addDays(today, -1)), forecast: 0, when: 'yesterday, so it did not happen' },
    { credit: planned('2026-12-31'), forecast: 3, when: 'on the last day' },
    { credit: planned('2027-01-01'), forecast: 0, when: 'the day after the cycle' },
    { credit: planned('2025-01-01', { creditType: 'ama-pra-2' }), forecast: 0, when: 'uncounted' },
  ])('planned $when, it forecasts $forecast', ({ credit, forecast }) => {
    expect(total({ credits: [credit] }).planned).toBe(credits(forecast));
  });
});

describe('the pace of the total', () => {
  test.for([
    { today: '2021-12-31', mark: 0, daysLeft: 1826 },
    { today: '2022-01-01', mark: 0.08, daysLeft: 1825 },
    { today: '2024-07-01', mark: 75, daysLeft: 913 },
    { today: '2024-07-02', mark: 75.08, daysLeft: 912 },
    { today: '2026-12-30', mark: 149.91, daysLeft: 1 },
    { today: '2026-12-31', mark: 150, daysLeft: 0 },
    { today: '2027-01-01', mark: 150, daysLeft: 0 },
    { today: '2199-12-31', mark: 150, daysLeft: 0 },
    { today: '1900-01-01', mark: 0, daysLeft: 1826 },
  ])('is $mark on $today, with $daysLeft days left', ({ today, mark, daysLeft }) => {
    const { pace } = total({ today });

    expect(pace.mark).toBe(credits(mark));
    expect(pace.daysLeft).toBe(daysLeft);
  });

  test('ahead is what is earned beyond the mark, negative when behind', () => {
    expect(total({ credits: logged(80) }).pace.ahead).toBe(500);
    expect(total({ credits: logged(70) }).pace.ahead).toBe(-500);
  });

  test.for([
    { today: '2025-12-31', perMonth: credits(5.01), when: '365 days left' },
    { today: '2026-11-30', perMonth: credits(58.92), when: '31 days left' },
    { today: '2026-12-01', perMonth: null, when: '30 days left' },
    { today: '2026-12-31', perMonth: null, when: 'the last day' },
    { today: '2027-01-01', perMonth: null, when: 'the day after' },
    { today: '2021-06-01', perMonth: credits(1.01), when: 'the whole cycle ahead' },
  ])('60 missing with $when take $perMonth hundredths a month', ({ today, perMonth }) => {
    expect(total({ credits: logged(90), today }).pace.perMonth).toBe(perMonth);
  });

  test('a met total needs no more a month', () => {
    expect(total({ credits: logged(150) }).pace.perMonth).toBeNull();
  });

  test('a cycle that ends on the last day of all has no day left on it', () => {
    const certification = { cycle: period('2195-01-01', '2199-12-31') };

    expect(total({ certification, today: '2199-12-30' }).pace.daysLeft).toBe(1);
    expect(total({ certification, today: '2199-12-31' }).pace.daysLeft).toBe(0);
  });

  test('a cycle of one day has its whole minimum as the mark of that day', () => {
    const certification = { cycle: period('2024-02-29', '2024-02-29') };

    expect(total({ certification, today: '2024-02-28' }).pace.mark).toBe(0);
    expect(total({ certification, today: '2024-02-29' }).pace.mark).toBe(credits(150));
  });
});
