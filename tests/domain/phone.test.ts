import { describe, expect, test } from 'vitest';

import { isOldPhone, notedPhone, type PhoneOrigin } from '#src/domain/phone.ts';

const phone = (number: string, as: PhoneOrigin) => ({ number, as });
const newer = phone('(800) 323-2688', 'newer');
const printed = phone('(800) 695-5200', 'board-page');

describe('a telephone number', () => {
  test('is old when a newer one is known', () => {
    expect(isOldPhone(printed, [newer, printed])).toBe(true);
    expect(isOldPhone(newer, [newer, printed])).toBe(false);
  });

  test('is not called old when nobody knows of another', () => {
    expect(isOldPhone(printed, [printed])).toBe(false);
  });
});

test.for([
  ['newer', '(847) 737-6000'],
  ['own-page', '(847) 737-6000'],
  ['board-page', '(847) 737-6000, number from the board’s page'],
  ['other', '(847) 737-6000, number from an older page'],
] as const)('a list says of a number read as “%s” where it is from', ([origin, says]) => {
  expect(notedPhone('(847) 737-6000', origin)).toBe(says);
});
