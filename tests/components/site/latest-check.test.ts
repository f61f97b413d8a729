import { expect, test } from 'vitest';

import { latestCheck } from '#src/components/site/latest-check.ts';
import { day } from '#src/domain/day.ts';

test('entries were last checked between their earliest and their latest day', () => {
  const entries = ['2026-03-01', '2026-11-23', '2026-01-05'].map((text) => ({
    checkedOn: day(text),
  }));

  expect(latestCheck(entries)).toEqual({ first: '2026-01-05', last: '2026-11-23' });
});

test('without entries there is no such day', () => {
  expect(latestCheck([])).toBeUndefined();
});
