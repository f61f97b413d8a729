import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/** Writes the full-text index into `pagefind/` of the built site, while its pages are made. */
export function fullTextSearch(): AstroIntegration {
  let folder = '';
  let written: Promise<unknown> = Promise.resolve();
  return {
    name: 'full-text-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind/', config.outDir));
      },
      // The last build's files are gone by now.
      'astro:build:setup': () => {
        const worker = new Worker(new URL('search-worker.ts', import.meta.url), {
          workerData: folder,
        });
        written = once(worker, 'exit');
        // Told when the pages are done.
        written.catch(() => undefined);
      },
      'astro:build:done': async () => {
        await written;
      },
    },
  };
}
