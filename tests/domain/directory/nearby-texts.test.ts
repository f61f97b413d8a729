import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { areKnown, knownWordsIn } from '#src/domain/directory/known-words.ts';
import { nearbyTexts } from '#src/domain/directory/nearby-texts.ts';

const known = knownWordsIn([
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
    expect(nearbyTexts(typed, known)[0]).toBe(first);
  });

  test('goes from the whole text to its single words', () => {
    expect(nearbyTexts('fluroscopy spine injection', known)).toEqual([
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
      fc.constantFrom(...known.trim().split(' ')),
      fc.string({ minLength: 1, maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const typed = words.join(' ');
        const texts = nearbyTexts(typed, known);
        expect(texts).not.toContain(typed);
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts.filter((text) => !areKnown(text, known))).toEqual([]);
      }),
    );
  });
});
