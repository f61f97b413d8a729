import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

import { columnExcess, excessesOf, summaryOf } from '#src/build/budget.ts';
import { finishedPage } from '#src/build/finished-page.ts';
import type { PageParts } from '#src/build/page-parts.ts';
import { weighedPages } from '#src/build/weighed-pages.ts';
import type { MadePage } from '#src/build/weighing-thread.ts';

/**
 * Finishes each page as it is made. Fails the build where a page, or the file behind the provider
 * search, outgrows its budget.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  let weighing: Worker | undefined;
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const thread = new Worker(new URL('weighing-thread.ts', import.meta.url));
        setPrerenderer((astros) => finishing(astros, base, (page) => thread.postMessage(page)));
        weighing = thread;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await weighedPages(await partsFrom(weighing), site, base);
        for (const line of summaryOf(pages)) logger.info(line);
        const excesses = [...pages.flatMap(excessesOf), ...columnExcess(site)];
        if (excesses.length > 0) throw new Error(`Over budget:\n  ${excesses.join('\n  ')}`);
      },
    },
  };
}

/** `astros` own way to make pages, with the last touch. */
function finishing(
  astros: AstroPrerenderer,
  base: string,
  onPage: (page: MadePage) => void,
): AstroPrerenderer {
  return {
    ...astros,
    async render(request, options) {
      const result = await astros.render(request, options);
      if (options.routeData.type !== 'page') return result;
      const response = result instanceof Response ? result : result.response;
      const html = finishedPage(await response.text());
      onPage({ address: new URL(request.url).pathname.slice(base.length), html });
      return new Response(html, response);
    },
  };
}

async function partsFrom(thread: Worker | undefined): Promise<ReadonlyMap<string, PageParts>> {
  if (thread === undefined) throw new Error('The build ends before it began.');
  thread.postMessage(null);
  const [parts] = (await once(thread, 'message')) as [ReadonlyMap<string, PageParts>];
  await thread.terminate();
  return parts;
}
