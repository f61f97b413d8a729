import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

import { columnExcess, excessesOf, summaryOf } from '#src/build/budget.ts';
import type { MadePage } from '#src/build/finishing-thread.ts';
import { providerFiles } from '#src/build/open-data/provider-files.ts';
import type { PageParts } from '#src/build/page-parts.ts';
import { baseOf } from '#src/build/site-home.ts';
import { weighedPages } from '#src/build/weighed-pages.ts';

type Parts = ReadonlyMap<string, PageParts>;

/**
 * Finishes and writes each page as it is made. Fails the build where a page, or the file behind the
 * provider search, outgrows its budget.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  let site = '';
  let parts: Parts = new Map();
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = baseOf(config);
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astros) => finishing(astros, { base, site }, (all) => (parts = all)));
      },
      'astro:build:done': async ({ logger }) => {
        const pages = await weighedPages(parts, site, base);
        for (const line of summaryOf(pages)) logger.info(line);
        const excesses = [...pages.flatMap(excessesOf), ...columnExcess(site, pages)];
        if (excesses.length > 0) throw new Error(`Over budget:\n  ${excesses.join('\n  ')}`);
      },
    },
  };
}

interface Place {
  /** Where the site lives on its host, such as `/` or `/cme/`. */
  readonly base: string;
  /** The folder that it is built into. */
  readonly site: string;
}

/** How many pages are handed over at once: waking the other thread costs as much as a short page. */
const handful = 16;

/** Files that the thread with the content writes; see `content-worker.ts`. */
const writtenElsewhere = Object.keys(providerFiles).map((file) => `/${file}`);

/** `astros` own way to make pages, but that another thread finishes and writes them. */
function finishing(
  astros: AstroPrerenderer,
  { base, site }: Place,
  onFinished: (parts: Parts) => void,
): AstroPrerenderer {
  const thread = new Worker(new URL('finishing-thread.ts', import.meta.url), { workerData: site });
  let made: MadePage[] = [];
  const handOver = () => {
    thread.postMessage(
      made,
      made.map(({ bytes }) => bytes),
    );
    made = [];
  };
  return {
    ...astros,
    async getStaticPaths() {
      const paths = await astros.getStaticPaths();
      return paths.filter(
        ({ pathname }) => !writtenElsewhere.some((file) => pathname.endsWith(file)),
      );
    },
    async render(request, options) {
      const result = await astros.render(request, options);
      if (options.routeData.type !== 'page') return result;
      const response = result instanceof Response ? result : result.response;
      const address = decodeURI(new URL(request.url).pathname.slice(base.length));
      const file = address === '404/' ? '404.html' : `${address}index.html`;
      made.push({ address, file, bytes: await response.arrayBuffer() });
      if (made.length >= handful) handOver();
      // Astro writes no page without a body.
      return new Response(null, response);
    },
    async teardown() {
      handOver();
      thread.postMessage(null);
      const [parts] = (await once(thread, 'message')) as [Parts];
      onFinished(parts);
      await thread.terminate();
      await astros.teardown?.();
    },
  };
}
