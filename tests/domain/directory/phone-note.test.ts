import { expect, test } from 'vitest';

import { notedPhone } from '#src/domain/directory/phone-note.ts';

test.for([
  ['newer', '(847) 737-6000'],
  ['own-page', '(847) 737-6000'],
  ['board-page', '(847) 737-6000, number from the board’s page'],
  ['other', '(847) 737-6000, number from an older page'],
] as const)('a list says of a number read as “%s” where it is from', ([origin, says]) => {
  expect(notedPhone('(847) 737-6000', origin)).toBe(says);
});
