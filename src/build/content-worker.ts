// Reads the content and hands it to the thread that makes pages; then writes the full-text index,
// the key to it, and the data files that grow with the providers, into the site that it is told of.
// Content that is wrong stops the build elsewhere.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { platform, setPriority } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

import { contentFiles } from '#src/build/content-files.ts';
import type { BuiltSite, ReadContent } from '#src/build/content-thread.ts';
import { aliasesOf } from '#src/build/directory.ts';
import type { AddressOf } from '#src/build/open-data/data-file.ts';
import { providerFiles } from '#src/build/open-data/provider-files.ts';
import { searchDocuments } from '#src/build/search/search-documents.ts';
import { writeSearchIndex } from '#src/build/search/search-index.ts';
import { siteContent } from '#src/build/site-content.ts';
import { checksIn } from '#src/domain/content/last-check.ts';

/** Of -20, the most urgent, to 19: so that index and pages are done at about the same time. */
const lowPriority = 6;

if (parentPort === null) throw new Error('This is the other thread of a build.');
const told = once(parentPort, 'message') as Promise<[site: BuiltSite]>;
const content = siteContent(contentFiles());
const { catalog } = content;
const nextChecks = checksIn(catalog).map(({ nextCheckDue }) => nextCheckDue);
parentPort.postMessage({ ...content, nextChecks } satisfies ReadContent);
letPagesGoFirst();
const [site] = await told;
await writeIndex(join(site.folder, 'pagefind'), writeProviderFiles);
parentPort.postMessage('written');

async function writeIndex(folder: string, meanwhile: () => void): Promise<void> {
  const names = [...catalog.providers.values()].flatMap((provider) => [
    provider.name,
    provider.abbreviation ?? '',
    ...aliasesOf(provider),
  ]);
  const key = await writeSearchIndex(searchDocuments(catalog), names, folder, meanwhile);
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(key));
}

function writeProviderFiles(): void {
  const addressOf: AddressOf = (fromRoot) => new URL(fromRoot.slice(1), site.home).href;
  mkdirSync(join(site.folder, 'data'), { recursive: true });
  for (const [file, textOf] of Object.entries(providerFiles)) {
    writeFileSync(join(site.folder, file), textOf(catalog, addressOf));
  }
}

/**
 * Gives way to the thread that makes pages, which the whole build waits for, and lets the process
 * that indexes do the same. Only Linux has priorities for threads: elsewhere the whole build would
 * give way to other programs.
 */
function letPagesGoFirst(): void {
  if (platform() === 'linux') setPriority(lowPriority);
}
