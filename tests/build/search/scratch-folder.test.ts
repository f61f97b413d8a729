import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

import { scratchFolder } from '#src/build/search/scratch-folder.ts';

test('files that are soon gone have a folder of their own each time', async () => {
  const folders = [await scratchFolder(1, 1000), await scratchFolder(1, 1000)];

  expect(new Set(folders).size).toBe(2);
  expect(folders.map((folder) => statSync(folder).isDirectory())).toEqual([true, true]);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('more than memory has room for goes to the disk', async () => {
  const folder = await scratchFolder(1, Number.MAX_SAFE_INTEGER);

  expect(dirname(folder)).toBe(tmpdir());
  rmSync(folder, { recursive: true });
});
