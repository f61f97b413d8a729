/** Whether ABPMR counts a credit, as far as can be known; the surest good news first. */
export const boardAnswers = [
  'counts',
  'counts-after-conversion',
  'not-known',
  'does-not-count',
] as const;

export type BoardAnswer = (typeof boardAnswers)[number];

/** Whether ABPMR counts a credit, in the words pages show. */
export const boardAnswerNames: Readonly<Record<BoardAnswer, string>> = {
  counts: 'Counts',
  'counts-after-conversion': 'Counts after AMA conversion',
  'not-known': 'Unclear',
  'does-not-count': 'Does not count',
};
