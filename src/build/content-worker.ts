// Reads the content, hands it to the thread that makes pages, and writes the full-text index, and
// the key to it, into the folder that it is told. Content that is wrong stops the build elsewhere.
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { platform, setPriority } from 'node:os';
import { join } from 'node:path';
import { parentPort, type MessagePort } from 'node:worker_threads';

import { contentFiles } from '#src/build/content-files.ts';
import type { ReadContent } from '#src/build/content-thread.ts';
import { aliasesOf } from '#src/build/directory.ts';
import { searchDocuments } from '#src/build/search/search-documents.ts';
import { writeSearchIndex } from '#src/build/search/search-index.ts';
import { siteContent } from '#src/build/site-content.ts';
import { checksIn } from '#src/domain/content/last-check.ts';

/** Of -20, the most urgent, to 19. */
const lowPriority = 15;

if (parentPort === null) throw new Error('This is the other thread of a build.');
const told = once(parentPort, 'message') as Promise<[folder: string]>;
const { documents, names } = handOver(parentPort);
letPagesGoFirst();
const [folder] = await told;
const key = await writeSearchIndex(documents, names, folder);
await writeFile(join(folder, 'pages.json'), JSON.stringify(key));

/** Keeps nothing of the content but what is indexed: it is a large part of a build's memory. */
function handOver(port: MessagePort) {
  const content = siteContent(contentFiles());
  const { catalog } = content;
  const nextChecks = checksIn(catalog).map(({ nextCheckDue }) => nextCheckDue);
  port.postMessage({ ...content, nextChecks } satisfies ReadContent);
  return {
    documents: searchDocuments(catalog),
    names: [...catalog.providers.values()].flatMap((provider) => [
      provider.name,
      provider.abbreviation ?? '',
      ...aliasesOf(provider),
    ]),
  };
}

/**
 * Gives way to the thread that makes pages, which the whole build waits for, and lets the process
 * that indexes do the same. Only Linux has priorities for threads: elsewhere the whole build would
 * give way to other programs.
 */
function letPagesGoFirst(): void {
  if (platform() === 'linux') setPriority(lowPriority);
}
