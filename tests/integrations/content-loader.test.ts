import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { contentLoaders } from '#src/integrations/content-loader.ts';

const folder = mkdtempSync(join(tmpdir(), 'physiatry-cme-content-'));
cpSync('content', folder, { recursive: true });
vi.stubEnv('CONTENT_DIR', folder);

afterEach(() => cpSync('content', folder, { recursive: true }));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The part of a loader's context that these loaders use, as a build has it: without a watcher. */
function aContext() {
  const entries = new Map<string, unknown>();
  const store = {
    clear: () => entries.clear(),
    set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
  };
  return { entries, context: { store } as unknown as LoaderContext };
}

test('a folder’s loader stores its entries by the names of their files', async () => {
  const { entries, context } = aContext();
  await contentLoaders().providers.load(context);

  expect(entries.get('aapmr')).toMatchObject({ abbreviation: 'AAPM&R' });
});

test('what is wrong in any folder stops the build, in one list with file, field and remedy', () => {
  writeFileSync(join(folder, 'topics', 'pain.yaml'), 'nme: Pain\nfield: pain\n');
  const { context } = aContext();

  // The topic itself, and each entry of another folder that refers to it.
  expect(() => contentLoaders().special.load(context)).toThrow(
    /^Content needs correction:\n[\s\S]*content\/topics\/pain\.yaml: nme: There’s no such field here\.[\s\S]*content\/providers\/[\s\S]*“pain” has no file\. Correct it, or add/,
  );
});
