import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

import type { Content } from '#src/build/content-files.ts';
import { homeOf } from '#src/build/site-home.ts';
import type { Day } from '#src/domain/day.ts';

/** What the thread tells first. */
export interface ReadContent extends Content {
  /** When the next check of each entry is due, in no order; not for entries that nothing dates. */
  readonly nextChecks: readonly Day[];
}

/** What the thread is told. */
export interface BuiltSite {
  /** Its folder. */
  readonly folder: string;
  /** Its address, with a slash at its end. */
  readonly home: string;
}

declare global {
  /**
   * The site's content while a build reads it. Pages are bundled apart from the build’s own code:
   * what both know is global.
   */
  var contentOfBuild: Promise<ReadContent> | undefined;
}

interface ContentThread {
  readonly worker: Worker;
  /** Resolves when all that it writes is written. */
  readonly written: Promise<unknown>;
}

let thread: ContentThread | undefined;

/** Starts to read the content in a thread of its own; returns that thread. */
export function startReading(): ContentThread {
  if (thread !== undefined) return thread;
  const worker = new Worker(new URL('content-worker.ts', import.meta.url));
  const read = once(worker, 'message') as Promise<[content: ReadContent]>;
  globalThis.contentOfBuild = read.then(([content]) => content);
  // Not until it ends: to give so much memory back takes it a second.
  thread = { worker, written: read.then(() => once(worker, 'message')) };
  // Told where they are waited for.
  thread.written.catch(() => undefined);
  globalThis.contentOfBuild.catch(() => undefined);
  return thread;
}

/**
 * Reads the content while code is bundled, and writes the full-text index into `pagefind/` of the
 * built site, and the files that grow with the providers, while pages are made.
 */
export function contentThread(): AstroIntegration {
  let site: BuiltSite;
  let content: ContentThread | undefined;
  return {
    name: 'content-thread',
    hooks: {
      // Begun by now, unless Astro was started by itself.
      'astro:config:setup': ({ command }) => {
        if (command === 'build') content = startReading();
      },
      'astro:config:done': ({ config }) => {
        site = { folder: fileURLToPath(config.outDir), home: homeOf(config) };
      },
      // The last build's files are gone by now.
      'astro:build:setup': () => {
        content?.worker.postMessage(site);
      },
      'astro:build:done': async () => {
        await content?.written;
      },
    },
  };
}
