import { describe, expect, test } from 'vitest';

import { areKnown, knownWordsIn, searchedText } from '#src/domain/directory/known-words.ts';

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
