import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  columnFileFromDirectory,
  directoryFromColumnFile,
} from '#src/domain/directory/column-file.ts';
import { directories } from '#tests/domain/directory/directories.ts';

describe('the column file', () => {
  test('gives back every directory as it was, through JSON', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const file = JSON.parse(JSON.stringify(columnFileFromDirectory(directory)));

        expect(directoryFromColumnFile(file)).toEqual(directory);
      }),
    );
  });

  test('refuses a row whose option no dictionary has', () => {
    const [directory] = fc.sample(
      directories.filter(({ rows }) => rows.length > 0),
      1,
    );
    const options = { ...directory!.options, topic: [] };
    const rows = directory!.rows.map((row) => ({
      ...row,
      values: { ...row.values, topic: ['pain'] },
    }));

    expect(() => columnFileFromDirectory({ rows, options })).toThrow(
      'The facet “topic” has no option “pain”.',
    );
  });

  test('refuses a file of another version', () => {
    const [directory] = fc.sample(directories, 1);
    const file = { ...columnFileFromDirectory(directory!), version: 1 as 2 };

    expect(() => directoryFromColumnFile(file)).toThrow('Reload the page');
  });
});
