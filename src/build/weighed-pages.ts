import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { WeighedPage } from '#src/build/budget.ts';
import type { PageParts } from '#src/build/page-parts.ts';
import { weightOf, type ReadFile } from '#src/build/page-weight.ts';

/**
 * The weight of each page, once all files that pages name are written.
 *
 * @param pages By address within the site, such as `providers/aapmr/`.
 * @param site The folder of the built site.
 * @param base Where the site lives on its host, such as `/` or `/cme/`.
 */
export function weighedPages(
  pages: ReadonlyMap<string, PageParts>,
  site: string,
  base: string,
): Promise<readonly WeighedPage[]> {
  const texts = new Map<string, Promise<string>>();
  const readAsset: ReadFile = (address) => {
    const path = join(site, decodeURI(address.slice(base.length)));
    const text = texts.get(path) ?? readFile(path, 'utf8');
    texts.set(path, text);
    return text;
  };
  return Promise.all(
    [...pages].map(async ([page, parts]) => ({ page, ...(await weightOf(parts, readAsset)) })),
  );
}
