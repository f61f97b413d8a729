import { globSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzippedBytes } from '#src/integrations/page-parts.ts';
import { weighPage } from '#src/integrations/page-weight.ts';

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

export async function builtSize(site: string): Promise<BuiltSize> {
  const read = (address: string) => readFile(join(site, address), 'utf8');
  const weights: number[] = [];
  for (const file of globSync('**/*.html', { cwd: site })) {
    weights.push((await weighPage(await read(file), read)).markup);
  }
  const pages = weights.toSorted((a, b) => a - b);
  const files = (pattern: string) => globSync(pattern, { cwd: site });
  const gzipped = (pattern: string) =>
    files(pattern).reduce((sum, file) => sum + gzippedBytes(readFileSync(join(site, file))), 0);
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
