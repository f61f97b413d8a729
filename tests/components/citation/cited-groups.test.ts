import { expect, test } from 'vitest';
import { citedGroups } from '#src/components/citation/cited-groups.ts';
import type { Citation } from '#src/domain/content/citation.ts';

const onPage = (locator: string): Citation => ({
  confidence: 'confirmed',
  source: 'board-page',
  locator,
});

test('values with the same citation stand together, in the order they came', () => {
  const groups = citedGroups([
    { value: 'a', citation: onPage('top') },
    { value: 'b', citation: onPage('foot') },
    { value: 'c', citation: onPage('top') },
  ]);

  expect(groups).toEqual([
    { values: ['a', 'c'], citation: onPage('top') },
    { values: ['b'], citation: onPage('foot') },
  ]);
});

test('nothing makes no groups', () => {
  expect(citedGroups([])).toEqual([]);
});
