import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

import { columnExcess, excessesOf, summaryOf } from '#src/build/budget.ts';
import { withStyleInHead } from '#src/build/island-style.ts';
import { partsOf, type PageParts } from '#src/build/page-parts.ts';
import { weighedPages } from '#src/build/weighed-pages.ts';

/**
 * Finishes each page as it is made: moves the style of islands to where it is valid. Fails the
 * build where a page, or the file behind the provider search, outgrows its budget.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  /** By the page's address within the site, such as `providers/aapmr/`. */
  const made = new Map<string, PageParts>();
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astros) => finishing(astros, base, made));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await weighedPages(made, site, base);
        for (const line of summaryOf(pages)) logger.info(line);
        const excesses = [...pages.flatMap(excessesOf), ...columnExcess(site)];
        if (excesses.length > 0) throw new Error(`Over budget:\n  ${excesses.join('\n  ')}`);
      },
    },
  };
}

/** `astros` own way to make pages, with the last touch; fills `made`. */
function finishing(
  astros: AstroPrerenderer,
  base: string,
  made: Map<string, PageParts>,
): AstroPrerenderer {
  return {
    ...astros,
    async render(request, options) {
      const result = await astros.render(request, options);
      if (options.routeData.type !== 'page') return result;
      const response = result instanceof Response ? result : result.response;
      const html = withStyleInHead(await response.text());
      made.set(new URL(request.url).pathname.slice(base.length), partsOf(html));
      return new Response(html, response);
    },
  };
}
