import type { APIRoute, GetStaticPaths } from 'astro';

import { directoryOf } from '#src/domain/directory/directory.ts';
import { catalog } from '#src/catalog.ts';
import { facetColumnsOf, partNumbers } from '#src/domain/directory/column-parts.ts';

export const getStaticPaths = (() =>
  partNumbers(catalog.providers.size).map((part) => ({
    params: { part: String(part) },
  }))) satisfies GetStaticPaths;

/** What filters and counts need. */
export const GET: APIRoute = ({ params }) =>
  Response.json(facetColumnsOf(directoryOf(catalog), Number(params['part'])));
