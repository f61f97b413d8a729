import { describe, expect, test } from 'vitest';

import type { PhoneOrigin } from '#src/domain/content/provider.ts';
import { isOldPhone } from '#src/domain/directory/old-phone.ts';

const phone = (number: string, as: PhoneOrigin) =>
  ({ number, as, citation: { confidence: 'background' } }) as const;
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
