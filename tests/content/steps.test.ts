import { describe, expect, test } from 'vitest';

import { stepPages } from '#src/domain/content/step.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const { steps, requirements } = readCatalog();
const pages = stepPages(steps);

/** Where the answers lead, one after the other: a requirement's id, or the title of an ending. */
function endOf(...answers: readonly string[]): string {
  const page = pages.find(({ address }) => address === answers.slice(0, -1).join('/'));
  if (page?.step.kind !== 'question') throw new Error(`No question at ${answers.join('/')}`);
  const answer = page.step.answers.find(({ id }) => id === answers.at(-1));
  if (answer === undefined) throw new Error(`No answer ${answers.at(-1)}`);
  return 'requirement' in answer.leadsTo
    ? answer.leadsTo.requirement
    : (steps.get(answer.leadsTo.step)?.title ?? '');
}

describe('which requirement applies', () => {
  test.for([
    { answers: ['abpmr', 'pmr', 'limited', 'five-years'], end: 'abpmr-cc' },
    { answers: ['abpmr', 'pmr-and-subspecialty', 'limited', 'five-years'], end: 'abpmr-cc' },
    { answers: ['both', 'pmr', 'limited', 'cannot-look', 'from-2021'], end: 'abpmr-cc' },
  ])('$answers leads to $end', ({ answers, end }) => {
    expect(endOf(...answers)).toBe(end);
  });

  test.for([
    { of: 'an osteopathic board', answers: ['osteopathic'], end: 'doesn’t cover' },
    {
      of: 'a subspecialty alone',
      answers: ['abpmr', 'subspecialty'],
      end: 'we don’t know all of it',
    },
    {
      of: 'a certificate before 1993',
      answers: ['abpmr', 'pmr', 'unlimited'],
      end: 'we know of no CME requirement',
    },
    {
      of: 'one before 1993 beside a subspecialty',
      answers: ['abpmr', 'pmr-and-subspecialty', 'unlimited'],
      end: 'The subspecialty’s cycle counts',
    },
    {
      of: 'an unfinished ten-year cycle',
      answers: ['abpmr', 'pmr', 'limited', 'ten-years', 'from-2012'],
      end: 'we don’t know which rules apply',
    },
    {
      of: 'a certificate of less than ten years ago, without the dashboard',
      answers: ['abpmr', 'pmr', 'limited', 'cannot-look', 'before-2020'],
      end: 'we don’t know which rules apply',
    },
    {
      of: 'ten years that are over',
      answers: ['abpmr', 'pmr', 'limited', 'ten-years', 'before-2012'],
      end: 'are over',
    },
    {
      of: 'the year of change',
      answers: ['abpmr', 'pmr', 'limited', 'cannot-look', 'in-2020'],
      end: 'most likely',
    },
  ])('$of ends where the facts end', ({ answers, end }) => {
    expect(endOf(...answers)).toContain(end);
  });

  test('no way is longer than five questions', () => {
    expect(Math.max(...pages.map(({ given }) => given.length))).toBeLessThanOrEqual(5);
  });

  test.for([...steps].filter(([, { kind }]) => kind === 'question'))(
    '%s asks one question and gives its source',
    ([, step]) => {
      expect(step.title).toMatch(/^[^?]+\?$/);
      expect(step.citations.length).toBeGreaterThan(0);
    },
  );

  test('an ending leads on to a requirement, or says that none of these fits', () => {
    const endings = [...steps.values()].filter((step) => step.kind === 'ending');

    for (const { requirements: toRead, unknowns } of endings) {
      expect(toRead.length + unknowns.length).toBeGreaterThan(0);
      expect(toRead.every((id) => requirements.has(id))).toBe(true);
    }
  });
});
