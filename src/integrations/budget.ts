import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { gzippedBytes } from '#src/integrations/page-parts.ts';
import type { PageWeight } from '#src/integrations/page-weight.ts';

/** What a page may weigh, in bytes, gzipped. */
export const limits = {
  /** The page and its stylesheets: about one round trip of a new connection. */
  markup: 14_000,
  /** Scripts at first load, on a page that has an island; but for the home page, others have none. */
  script: 55_000,
  /** The home page has no island, but one script: what it says of the reader's own log. */
  homeScript: 2_000,
  /** `directory.json`: this much, or this much per 1,000 providers where that is more; names alone are 40 kB. */
  directory: 90_000,
} as const;

/** A page's address within the site, such as `providers/aapmr/`, and its weight. */
export type WeighedPage = PageWeight & { readonly page: string };

/** What is wrong with a page's weight, in sentences; empty when nothing is. */
export function excessesOf({ page, isInteractive, markup, script }: WeighedPage): string[] {
  const excesses: string[] = [];
  if (markup > limits.markup) {
    excesses.push(
      `/${page}: page and styles are ${kilobytes(markup)}; at most ${kilobytes(limits.markup)}.`,
    );
  }
  const limit = scriptLimit(page, isInteractive);
  if (script > limit) {
    excesses.push(
      limit === 0
        ? `/${page}: ships ${kilobytes(script)} of script but has no island. Leave the script out.`
        : `/${page}: scripts at first load are ${kilobytes(script)}; at most ${kilobytes(limit)}. ` +
            `Import what is not needed at once with import().`,
    );
  }
  return excesses;
}

function scriptLimit(page: string, isInteractive: boolean): number {
  if (isInteractive) return limits.script;
  return page === '' ? limits.homeScript : 0;
}

/** The address of a provider's page, and of the few others beside them. */
const providerPage = /^providers\/[^/]+\/$/;

/** What is wrong with the size of the directory's file in the folder `site`, likewise. */
export function directoryExcess(site: string, pages: readonly WeighedPage[]): string[] {
  const bytes = gzippedBytes(readFileSync(join(site, 'providers/directory.json')));
  const providers = pages.filter(({ page }) => providerPage.test(page)).length;
  const limit = limits.directory * Math.max(1, providers / 1000);
  return bytes <= limit
    ? []
    : [`providers/directory.json is ${kilobytes(bytes)}; at most ${kilobytes(limit)}.`];
}

/** One line for each folder of the site, with the heaviest page in it. */
export function summaryOf(pages: readonly WeighedPage[]): string[] {
  const folders = Map.groupBy(pages, ({ page }) => page.split('/')[0] ?? '');
  const heading = row('folder', 'pages', 'page + styles', 'script');
  const rows = [...folders].map(([folder, inside]) =>
    row(
      `/${folder}`,
      String(inside.length),
      kilobytes(Math.max(...inside.map(({ markup }) => markup))),
      kilobytes(Math.max(...inside.map(({ script }) => script))),
    ),
  );
  return [heading, ...rows.toSorted()];
}

function row(folder: string, pages: string, markup: string, script: string): string {
  return `${folder.padEnd(16)}${pages.padStart(6)}${markup.padStart(18)}${script.padStart(10)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
