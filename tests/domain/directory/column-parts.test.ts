import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  directoryFromParts,
  facetColumnsOf,
  partNumbers,
  rowsPerPart,
  textColumnsOf,
} from '#src/domain/directory/column-parts.ts';
import { facets, type Directory, type Row } from '#src/domain/directory/facets.ts';
import { directories } from '#tests/domain/directory/directories.ts';

/** What a browser makes of the files that the site was built with. */
function throughFiles(directory: Directory): Directory {
  const parts = partNumbers(directory.rows.length);
  const files = parts.map((part) => [
    JSON.stringify(facetColumnsOf(directory, part)),
    JSON.stringify(textColumnsOf(directory, part)),
  ]);
  return directoryFromParts(
    files.map(([columns = '']) => JSON.parse(columns)),
    files.map(([, text = '']) => JSON.parse(text)),
  );
}

function longDirectory(length: number): Directory {
  const options = Object.fromEntries(
    facets.map((facet) => [facet, [{ id: facet, name: facet }]]),
  ) as unknown as Directory['options'];
  const values = Object.fromEntries(
    facets.map((facet) => [facet, [facet]]),
  ) as unknown as Row['values'];
  const rows = Array.from({ length }, (_, place) => ({
    id: `provider-${place}`,
    name: `Provider ${place}`,
    abbreviation: '',
    place: '',
    phone: '',
    phoneOrigin: 'newer' as const,
    aliases: [],
    confusedWith: [],
    checkedOn: '2026-11-23',
    values,
    unchecked: {},
  }));
  return { rows, options };
}

describe('the parts of the column file', () => {
  test('give back every directory as it was', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        expect(throughFiles(directory)).toEqual(directory);
      }),
    );
  });

  test.for([
    { total: 0, parts: 1 },
    { total: rowsPerPart, parts: 1 },
    { total: rowsPerPart + 1, parts: 2 },
    { total: 10 * rowsPerPart, parts: 10 },
  ])('of $total providers are $parts', ({ total, parts }) => {
    expect(partNumbers(total)).toHaveLength(parts);
  });

  test('of a list that is too long for one follow each other without a gap', () => {
    const directory = longDirectory(rowsPerPart + 2);

    expect(throughFiles(directory).rows.map(({ id }) => id)).toEqual(
      directory.rows.map(({ id }) => id),
    );
  });

  test('keep names out of what filters need, and nothing twice', () => {
    const directory = longDirectory(1);

    const facetColumns = Object.keys(facetColumnsOf(directory, 1));
    const textColumns = Object.keys(textColumnsOf(directory, 1));

    expect(textColumns).toContain('names');
    expect(facetColumns.filter((column) => textColumns.includes(column))).toEqual([]);
  });

  test('of two builds are refused', () => {
    const [older, newer] = [longDirectory(1), longDirectory(2)];

    expect(() => directoryFromParts([facetColumnsOf(older, 1)], [textColumnsOf(newer, 1)])).toThrow(
      'do not fit together',
    );
  });
});
