import { describe, expect, test } from 'vitest';

import { isLineOfSomethingElse } from '#src/domain/checker/form-lines.ts';
import { checked } from '#tests/domain/checker/checked.ts';

describe('a line of a form', () => {
  test.for(['Comments: none', 'Social work: Not available', 'Pharmacy (ACPE): pending'])(
    'tells of something else: %s',
    (line) => {
      expect(isLineOfSomethingElse(line)).toBe(true);
    },
  );

  test.for([
    'Status: not awarded',
    'Credit: none',
    'Correction: it does not.',
    'Number: pending',
    'Comments: approval was withdrawn',
    'Result: not given',
    'no label',
  ])('can speak of the credit above it: %s', (line) => {
    expect(isLineOfSomethingElse(line)).toBe(false);
  });

  test('takes no credit away on the line above it', () => {
    const text = 'Type: AMA PRA Category 1 Credit™\nComments: none\nPharmacy: not approved';

    expect(checked(text).standings['ama-pra-1']).toBe('counts');
  });

  test.for([
    'Status: not awarded',
    'Hours: none',
    'Number: pending',
    'Decision: rejected',
    'Friday: cancelled',
  ])('takes the credit above it away where it can be meant: %s', (line) => {
    const { standings } = checked(`AMA PRA Category 1 Credits™\n${line}`);

    expect(standings['ama-pra-1']).not.toBe('counts');
  });
});

test('a cell that says “None” speaks only of what stands next to it', () => {
  const row = (credit: string) =>
    `2026 Spine Update | Completed | AMA PRA Category 1 Credit™ | ${credit}`;

  expect(checked(row('1.00\nRestraints | 01/16/2026 | Completed | None')).standings).toEqual({
    'ama-pra-1': 'counts',
  });
  expect(checked(row('None')).standings['ama-pra-1']).not.toBe('counts');
});
