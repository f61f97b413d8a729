import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import {
  areKnown,
  knownWordsIn,
  searchedText,
  nearbyTexts,
} from '#src/domain/directory/known-words.ts';

const known = knownWordsIn([
  'Medscape offers CME on electrodiagnosis, studies of physicians',
  'Call (847) 737-6000; AAPM&R',
]);

describe('the words of an index', () => {
  test('are normalized, each once, in order, without numbers', () => {
    expect(knownWordsIn(['Spine, pain', 'PAIN in 2026'])).toBe(' in pain spine');
  });

  test.for([
    { typed: 'electrodiagnosis', answer: true },
    { typed: 'electrodiag', answer: true },
    { typed: 'Physician', answer: true },
    { typed: 'study', answer: true },
    { typed: 'AAPM&R', answer: true },
    { typed: '847 737', answer: true },
    { typed: '(847) 737-6000', answer: true },
    { typed: '8477376000', answer: true },
    { typed: '1-847-737-6000', answer: true },
    { typed: '84773760001', answer: false },
    { typed: 'EMG', answer: false },
    { typed: 'medsape', answer: false },
    { typed: 'medscape MyoBank', answer: false },
    { typed: 'scape', answer: false },
    { typed: '', answer: true },
  ])('$typed is known: $answer', ({ typed, answer }) => {
    expect(areKnown(typed, known)).toBe(answer);
  });
});

test.for([
  { typed: '8477376000', asked: '847 737 6000' },
  { typed: '+1 (847) 737.6000', asked: '847 737 6000' },
  { typed: 'spine 2026', asked: 'spine 2026' },
  { typed: '737-6000', asked: '737-6000' },
])('the full text is asked for “$asked” when “$typed” is typed', ({ typed, asked }) => {
  expect(searchedText(typed)).toBe(asked);
});

const pages = knownWordsIn([
  'Fluoroscopy and ultrasound for spine injection',
  'Board review of brain injury, study by study; Medscape; pain',
]);

describe('what to search for instead', () => {
  test.for<{ typed: string; first: string | undefined; why: string }>([
    { typed: 'fluroscopy', first: 'fluoroscopy', why: 'a letter is missing' },
    { typed: 'medsape', first: 'medscape', why: 'a letter is missing' },
    { typed: 'ultarsound', first: 'ultrasound', why: 'two letters changed places' },
    { typed: 'Medscape fluroscopy', first: 'medscape fluoroscopy', why: 'one of two is wrong' },
    { typed: 'ultrasound guided', first: 'ultrasound', why: 'no page has the other word' },
    { typed: 'board review', first: 'review', why: 'nobody has both' },
    { typed: 'studies injection', first: 'injection', why: 'an ending is no mistake' },
    { typed: 'podcast', first: undefined, why: 'nothing is like it' },
    { typed: 'pian', first: undefined, why: 'two changes are many for four letters' },
    { typed: '847-737-6001', first: undefined, why: 'a number is right or wrong' },
    { typed: '', first: undefined, why: 'nothing was typed' },
  ])('for “$typed”, where $why: $first', ({ typed, first }) => {
    expect(nearbyTexts(typed, pages)[0]).toBe(first);
  });

  test('goes from the whole text to its single words', () => {
    expect(nearbyTexts('fluroscopy spine injection', pages)).toEqual([
      'fluoroscopy spine injection',
      'spine injection',
      'fluoroscopy injection',
      'fluoroscopy spine',
      'fluoroscopy',
      'spine',
      'injection',
    ]);
  });

  test('is never what was typed, never twice the same, and always words that pages have', () => {
    const word = fc.oneof(
      fc.constantFrom(...pages.trim().split(' ')),
      fc.string({ minLength: 1, maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const typed = words.join(' ');
        const texts = nearbyTexts(typed, pages);
        expect(texts).not.toContain(typed);
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts.filter((text) => !areKnown(text, pages))).toEqual([]);
      }),
    );
  });
});
