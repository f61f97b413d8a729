import { describe, expect, test } from 'vitest';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { headlineFacts, headlineSentences } from '#src/domain/progress/headline.ts';
import { aCertification, aCredit, anOccurrence, aShare, aTotal, period } from '#tests/builders.ts';
import { measure } from '#tests/domain/progress/measure.ts';

const tenYears = period('2020-01-01', '2029-12-31');

function answered(given: Parameters<typeof measure>[0]) {
  const answer = headlineFacts(measure(given));
  if (answer === undefined) throw new Error('No answer.');
  return answer;
}

const earned = (completedOn: string, amount: number) =>
  aCredit({ completedOn: day(completedOn), amount: credits(amount) });

describe('of a cycle in two stages, the answer', () => {
  const staged = { cycleYears: 10, stageYears: [5, 5], criteria: [aTotal(), anOccurrence()] };
  const on = (today: string, ...all: ReturnType<typeof earned>[]) =>
    answered({ certification: { cycle: tenYears }, edition: staged, credits: all, today });

  test.for([
    { today: '2019-12-31', stage: 1, when: 'before the first' },
    { today: '2022-06-30', stage: 1, when: 'in the first' },
    { today: '2025-01-01', stage: 2, when: 'in the second' },
    { today: '2030-01-01', stage: 2, when: 'after the second' },
  ])('is about stage $stage, $when', ({ today, stage }) => {
    expect(on(today).span.stage).toBe(stage);
  });

  test.for([
    { today: '2022-06-30', short: [] },
    { today: '2025-01-01', short: [1] },
    { today: '2030-01-01', short: [1] },
  ])('on $today names the earlier stages that ended short: $short', ({ today, short }) => {
    expect(on(today).shortStages).toEqual(short);
  });

  test('names a stage that lacks one thing alone', () => {
    expect(on('2025-01-01', earned('2022-01-01', 150)).shortStages).toEqual([1]);
  });

  test('names no stage that ended with everything met', () => {
    const { shortStages } = answered({
      certification: { cycle: tenYears },
      edition: { ...staged, criteria: [aTotal()] },
      credits: [earned('2022-01-01', 150)],
      today: '2025-01-01',
    });

    expect(shortStages).toEqual([]);
  });
});

test.for([
  { held: 'pain medicine alone', others: [], outstanding: ['share'] },
  { held: 'PM&R too', others: [aCertification({ field: 'pmr' })], outstanding: [] },
])(
  'of who holds $held, a subspecialty’s share that lacks is outstanding: $outstanding',
  ({ others, outstanding }) => {
    const answer = answered({
      certification: { field: 'pain' },
      others,
      credits: [earned('2024-01-01', 150)],
      edition: { criteria: [aTotal(), aShare()] },
    });

    expect(answer.outstanding.map(({ kind }) => kind)).toEqual(outstanding);
  },
);

describe('what else is outstanding is said', () => {
  const edition = { criteria: [aTotal(), anOccurrence()] };
  const last = (amount: number, today: string) =>
    headlineSentences(answered({ edition, credits: [earned('2024-01-01', amount)], today })).at(-1);

  test('once the total is met', () => {
    expect(last(150, '2024-07-01')).toBe('Still to do: practice improvement.');
  });

  test('once the cycle has ended, met or not', () => {
    expect(last(150, '2027-01-01')).toBe('Also short: practice improvement.');
    expect(last(10, '2027-01-01')).toBe('Also short: practice improvement.');
  });

  test('and not before', () => {
    expect(last(10, '2024-07-01')).not.toContain('practice improvement');
  });
});
