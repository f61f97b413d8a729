import type { APIRoute } from 'astro';

import { providerFiles } from '#src/data/open-data/provider-files.ts';
import { catalog } from '#src/catalog.ts';
import { addressOf } from '#src/components/site/path.ts';

/** In development; a build writes the file beside the pages. */
export const GET: APIRoute = () =>
  new Response(providerFiles['data/provider-facts.csv'](catalog, addressOf), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
