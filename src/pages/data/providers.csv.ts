import type { APIRoute } from 'astro';

import { csvFrom } from '#src/build/open-data/csv.ts';
import { providerTable } from '#src/build/open-data/provider-table.ts';
import { catalog } from '#src/catalog.ts';
import { addressOf } from '#src/components/path.ts';

export const GET: APIRoute = () =>
  new Response(csvFrom(providerTable(catalog, addressOf), addressOf('/')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
