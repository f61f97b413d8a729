// Finishes pages beside the thread that makes them: writes each into the site's folder, and takes
// it apart to be weighed. Answers `null` with the parts of all pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

import { finishedPage } from '#src/build/finished-page.ts';
import { partsOf, roughlyGzippedBytes, type PageParts } from '#src/build/page-parts.ts';

/** A page that was made. */
export interface MadePage {
  /** Within the site, such as `providers/aapmr/`. */
  readonly address: string;
  /** Its file within the site's folder. */
  readonly file: string;
  /** The page in UTF-8. */
  readonly bytes: ArrayBuffer;
}

const site = workerData as string;
const parts = new Map<string, PageParts>();

parentPort?.on('message', (pages: readonly MadePage[] | null) => {
  if (pages === null) parentPort?.postMessage(parts);
  else pages.forEach(finish);
});

function finish({ address, file, bytes }: MadePage): void {
  const html = finished(address, new TextDecoder().decode(bytes));
  const path = join(site, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  parts.set(address, partsOf(html, roughlyGzippedBytes));
}

function finished(address: string, made: string): string {
  try {
    return finishedPage(made);
  } catch (cause) {
    throw new Error(`The page /${address} could not be finished.`, { cause });
  }
}
