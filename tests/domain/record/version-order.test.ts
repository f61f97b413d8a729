import { expect, test } from 'vitest';
import { mostAncestors } from '#src/domain/record/entity.ts';
import { isAncestor } from '#src/domain/record/version-order.ts';
import { anEntity, timestamp } from '#tests/builders.ts';

/** Versions of `count` days in a row, from January 2 on. */
const days = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    timestamp(new Date(Date.UTC(2026, 0, index + 2)).toISOString()),
  );

test.for([
  { count: 1, isKnown: false },
  { count: mostAncestors - 1, isKnown: false },
  { count: mostAncestors, isKnown: true },
])(
  'a version older than all of $count ancestors is one of them: $isKnown',
  ({ count, isKnown }) => {
    const earlier = anEntity({ updatedAt: timestamp('2026-01-01') });
    const later = anEntity({ updatedAt: timestamp('2026-06-01'), ancestors: days(count) });

    expect(isAncestor(earlier, later)).toBe(isKnown);
  },
);
