import { describe, expect, test } from 'vitest';

import { costOf } from '#src/domain/directory/cost.ts';
import { membershipOf } from '#src/domain/directory/membership.ts';

const citation = { confidence: 'background' } as const;

describe('what nobody knows can be searched for too', () => {
  test('a cost that is not known is an option of its own', () => {
    expect(costOf({ cost: null })).toBe('not-known');
    expect(costOf({ cost: { value: 'paid', citation } })).toBe('paid');
  });

  test.for([
    { value: true, membership: 'closed' },
    { value: false, membership: 'open' },
  ])('members only: $value is “$membership”', ({ value, membership }) => {
    expect(membershipOf({ membersOnly: { value, citation } })).toBe(membership);
  });

  test('whether everyone may take part is not known where no page says', () => {
    expect(membershipOf({ membersOnly: null })).toBe('not-known');
  });
});
