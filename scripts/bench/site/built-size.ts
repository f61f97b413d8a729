import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzippedBytes } from '#src/integrations/page-parts.ts';
import { siteAssets, weighPage } from '#src/integrations/page-weight.ts';

/** What a built site weighs; bytes, gzipped, unless it says otherwise. */
export interface BuiltSize {
  readonly pages: number;
  /** Page and styles: the middle one of all pages, and the heaviest. */
  readonly middlePage: number;
  readonly heaviestPage: number;
  /** `directory.json`: every provider, for list, comparison and form. */
  readonly directory: number;
  /** Which result of the index is which provider. */
  readonly results: number;
  /** Everything that Pagefind wrote, as it lies on the disk. */
  readonly index: number;
}

export function builtSize(site: string): BuiltSize {
  const findAsset = siteAssets(site, '/');
  const weights = globSync('**/*.html', { cwd: site }).map(
    (file) => weighPage(readFileSync(join(site, file), 'utf8'), findAsset).markup,
  );
  const pages = weights.toSorted((a, b) => a - b);
  const gzipped = (file: string) => gzippedBytes(readFileSync(join(site, file)));
  const index = globSync('pagefind/**/*.*', { cwd: site });
  return {
    pages: pages.length,
    middlePage: pages[Math.floor(pages.length / 2)] ?? 0,
    heaviestPage: pages.at(-1) ?? 0,
    directory: gzipped('providers/directory.json'),
    results: gzipped('pagefind/pages.json'),
    index: index.reduce((sum, file) => sum + statSync(join(site, file)).size, 0),
  };
}
