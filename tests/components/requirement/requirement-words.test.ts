import { describe, expect, test } from 'vitest';
import { criterionNumber, inWords, spanOf } from '#src/components/requirement/requirement-words.ts';
import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import type { Criterion, Edition } from '#src/domain/content/requirement.ts';

const cited = { label: 'Label', explanation: 'Explanation', citations: [] };

function anEdition(change: Partial<Edition> = {}): Edition {
  return {
    effectiveFrom: day('2020-01-01'),
    effectiveTo: null,
    effectiveCitations: [],
    cycleYears: 5,
    stageYears: [],
    cycleCitations: [],
    criteria: [],
    ...change,
  };
}

const total: Criterion = {
  ...cited,
  id: 'total',
  kind: 'total',
  minimum: credits(1500.5),
  counting: ['ama-pra-1'],
  uncertain: [],
  countingCitations: [],
};
const projects = (times: number): Criterion => ({
  ...cited,
  id: 'practice-improvement',
  kind: 'occurrences',
  times,
  milestone: 'practice-improvement',
});
const selfAssessment = (minimum: number | null): Criterion => ({
  ...cited,
  id: 'self-assessment',
  kind: 'self-assessment',
  minimum: minimum === null ? null : credits(minimum),
  metBy: null,
  metByMilestone: null,
});
const share = (atLeast: number): Criterion => ({
  ...cited,
  id: 'related',
  kind: 'share',
  atLeast,
  relatedTo: 'certification',
});
const pace: Criterion = { ...cited, id: 'pace', kind: 'pace', perYear: credits(30) };

describe('the figure beside a criterion', () => {
  test.for([
    { what: 'a total', criterion: total, number: '1,500.5', unit: 'credits in five years' },
    { what: 'one project', criterion: projects(1), number: '1', unit: 'project in five years' },
    { what: 'two projects', criterion: projects(2), number: '2', unit: 'projects in five years' },
    { what: 'half', criterion: share(0.5), number: '½', unit: 'of what you log' },
    { what: 'another share', criterion: share(0.29), number: '29%', unit: 'of what you log' },
    { what: 'a pace', criterion: pace, number: '30', unit: 'credits a year, on average' },
    {
      what: 'self-assessment',
      criterion: selfAssessment(40),
      number: '40',
      unit: 'self-assessment credits in five years',
    },
    { what: 'an unknown number', criterion: selfAssessment(null), number: undefined, unit: '' },
  ])('says $number for $what', ({ criterion, number, unit }) => {
    expect(criterionNumber(criterion, anEdition())).toEqual({ number, unit });
  });

  test('speaks of a stage where the cycle is judged in stages', () => {
    expect(spanOf(anEdition({ cycleYears: 10, stageYears: [5, 5] }))).toBe(
      'in each five-year stage',
    );
  });

  test.for([
    { number: 1, word: 'one' },
    { number: 10, word: 'ten' },
    { number: 11, word: '11' },
  ])('writes $number as “$word”', ({ number, word }) => {
    expect(inWords(number)).toBe(word);
  });
});
