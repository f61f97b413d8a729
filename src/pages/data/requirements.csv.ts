import type { APIRoute } from 'astro';

import { csvFrom } from '#src/data/open-data/csv.ts';
import { requirementTable } from '#src/data/open-data/requirement-table.ts';
import { catalog } from '#src/catalog.ts';
import { addressOf } from '#src/components/site/path.ts';

export const GET: APIRoute = () =>
  new Response(csvFrom(requirementTable(catalog, addressOf), addressOf('/')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
