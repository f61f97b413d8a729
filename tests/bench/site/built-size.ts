import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weighPage } from '#src/build/page-weight.ts';
import { gzipSync } from 'node:zlib';

/** What a built site weighs; bytes, gzipped, unless it says otherwise. */
export interface BuiltSize {
  readonly pages: number;
  /** Page and styles: the middle one of all pages, and the heaviest. */
  readonly middlePage: number;
  readonly heaviestPage: number;
  /** The facets of all providers. */
  readonly columns: number;
  /** Their names, places and telephone numbers. */
  readonly names: number;
  /** What the tracker fills credits in from. */
  readonly log: number;
  /** Which result of the index is which provider. */
  readonly results: number;
  /** Everything that Pagefind wrote, as it lies on the disk. */
  readonly index: number;
}

export function builtSize(site: string): BuiltSize {
  const readFile = (address: string) => readFileSync(join(site, address), 'utf8');
  const pages = globSync('**/*.html', { cwd: site })
    .map((file) => weighPage(readFile(file), readFile).markup)
    .toSorted((a, b) => a - b);
  const files = (pattern: string) => globSync(pattern, { cwd: site });
  const gzipped = (pattern: string) =>
    files(pattern).reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0);
  return {
    pages: pages.length,
    middlePage: pages[Math.floor(pages.length / 2)] ?? 0,
    heaviestPage: pages.at(-1) ?? 0,
    columns: gzipped('providers/columns-*.json'),
    names: gzipped('providers/names-*.json'),
    log: gzipped('providers/log.json'),
    results: gzipped('pagefind/pages.json'),
    index: files('pagefind/**/*.*').reduce((sum, file) => sum + statSync(join(site, file)).size, 0),
  };
}
