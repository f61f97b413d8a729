import { describe, expect, test } from 'vitest';

import { stepPages, stepSchema, type Destination, type Step } from '#src/domain/content/step.ts';
import { stepProblems } from '#src/domain/content/content-problems.ts';
import { day } from '#src/domain/day.ts';

const base = {
  title: 'A step?',
  text: 'Why.',
  citations: [{ confidence: 'background' as const }],
  checkedOn: day('2026-11-23'),
};

function aQuestion(...destinations: readonly Destination[]): Step {
  const answers = destinations.map((leadsTo, place) => ({
    id: `answer-${place}`,
    text: 'Yes',
    hint: null,
    leadsTo,
  }));
  return { kind: 'question', answers, ...base };
}

function anEnding(): Step {
  return { kind: 'ending', advice: ['Ask.'], requirements: [], unknowns: [], ...base };
}

function complaints(steps: Readonly<Record<string, Step>>) {
  return stepProblems({ steps: new Map(Object.entries(steps)) }).map(
    ({ file, says }) => `${file}: ${says}`,
  );
}

describe('the pages of the questions', () => {
  const steps = new Map<string, Step>([
    ['start', aQuestion({ step: 'next' }, { step: 'next' }, { requirement: 'example' })],
    ['next', aQuestion({ step: 'end' }, { requirement: 'example' })],
    ['end', anEnding()],
  ]);

  test('a step that two ways lead to has two pages, each with its own answers', () => {
    expect(stepPages(steps).map(({ address, id }) => [address, id])).toEqual([
      ['', 'start'],
      ['answer-0', 'next'],
      ['answer-0/answer-0', 'end'],
      ['answer-1', 'next'],
      ['answer-1/answer-0', 'end'],
    ]);
  });

  test('a page knows where each answer was given', () => {
    const last = stepPages(steps).at(-1);

    expect(last?.given.map(({ askedAt, answer }) => [askedAt, answer.id])).toEqual([
      ['', 'answer-1'],
      ['answer-1', 'answer-0'],
    ]);
  });

  test('a circle ends', () => {
    const circle = new Map<string, Step>([
      ['start', aQuestion({ step: 'start' }, { requirement: 'example' })],
    ]);

    expect(stepPages(circle)).toHaveLength(1);
  });
});

describe('what is wrong with the questions', () => {
  test('nothing, where each way ends', () => {
    expect(
      complaints({ start: aQuestion({ step: 'end' }, { step: 'end' }), end: anEnding() }),
    ).toEqual([]);
  });

  test('a step that no answer leads to', () => {
    expect(
      complaints({
        start: aQuestion({ requirement: 'a' }, { requirement: 'b' }),
        lost: anEnding(),
      }),
    ).toEqual([
      'content/steps/lost.yaml: No answer leads here. Add one that does, or delete the file.',
    ]);
  });

  test('a circle', () => {
    expect(
      complaints({
        start: aQuestion({ step: 'next' }, { requirement: 'a' }),
        next: aQuestion({ step: 'start' }, { requirement: 'a' }),
      }),
    ).toEqual([
      'content/steps/start.yaml: Its answers lead back to it. Make every path end.',
      'content/steps/next.yaml: Its answers lead back to it. Make every path end.',
    ]);
  });

  test('no first question', () => {
    expect(complaints({ end: anEnding() })).toContain(
      'content/steps/start.yaml: The first question is missing. Add it.',
    );
  });

  test('two answers of the same id', () => {
    const twice = { id: 'yes', text: 'Yes', hint: null, leadsTo: { requirement: 'example' } };
    const parsed = stepSchema.safeParse({
      kind: 'question',
      ...base,
      checkedOn: '2026-11-23',
      answers: [twice, twice],
    });

    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      'Two answers have the same id. Give each its own.',
    ]);
  });
});
