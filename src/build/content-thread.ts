import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

import type { Content } from '#src/build/content-files.ts';

declare global {
  /**
   * The site's content while a build reads it. Pages are bundled apart from the build’s own code:
   * what both know is global.
   */
  var contentOfBuild: Promise<Content> | undefined;
}

/**
 * Reads the content in a thread of its own while code is bundled, and writes the full-text index
 * into `pagefind/` of the built site while pages are made.
 */
export function contentThread(): AstroIntegration {
  let folder = '';
  let worker: Worker | undefined;
  let written: Promise<unknown> = Promise.resolve();
  return {
    name: 'content-thread',
    hooks: {
      // As early as can be: pages wait for the content.
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        worker = new Worker(new URL('content-worker.ts', import.meta.url));
        written = once(worker, 'exit');
        // Told when the pages are done.
        written.catch(() => undefined);
        globalThis.contentOfBuild = once(worker, 'message').then(([content]) => content as Content);
        globalThis.contentOfBuild.catch(() => undefined);
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind/', config.outDir));
      },
      // The last build's files are gone by now.
      'astro:build:setup': () => {
        worker?.postMessage(folder);
      },
      'astro:build:done': async () => {
        await written;
      },
    },
  };
}
