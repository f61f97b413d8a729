import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import type { SearchDocument } from '#src/build/search/search-documents.ts';
import { writeSearchIndex } from '#src/build/search/search-index.ts';
import { unpackedIds } from '#src/domain/directory/packed-ids.ts';

const folder = mkdtempSync(join(tmpdir(), 'physiatry-cme-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const documents: readonly SearchDocument[] = [
  { title: 'A', address: 'providers/aanem/', text: 'A\nelectrodiagnosis' },
  { title: 'B', address: 'providers/ascip/', text: 'B\nspinal cord' },
  { title: 'C & D <E>', address: 'accreditors/aoa/', text: 'C & D <E>\nosteopathic' },
];

describe('the search index', () => {
  test('says which result is which page, and keeps no copy of a page’s text', async () => {
    const pages = await writeSearchIndex(documents, ['A', 'spinal injury'], folder);

    const providers = unpackedIds(pages.providers, ['aanem', 'ascip']);
    expect([...providers.values()].toSorted()).toEqual(['aanem', 'ascip']);
    expect(Object.values(pages.others)).toEqual([
      { title: 'C & D <E>', address: 'accreditors/aoa/' },
    ]);
    expect(pages.words).toBe(' b c cord d e electrodiagnosis osteopathic');
    expect(existsSync(join(folder, 'fragment'))).toBe(false);
    expect(readdirSync(folder)).toContain('pagefind.js');
    expect(readdirSync(folder).filter((name) => name.includes('ui'))).toEqual([]);
  });
});
