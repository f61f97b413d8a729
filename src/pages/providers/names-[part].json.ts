import type { APIRoute, GetStaticPaths } from 'astro';

import { directoryOf } from '#src/domain/directory/directory.ts';
import { catalog } from '#src/catalog.ts';
import { textColumnsOf, partNumbers } from '#src/domain/directory/column-parts.ts';

export const getStaticPaths = (() =>
  partNumbers(catalog.providers.size).map((part) => ({
    params: { part: String(part) },
  }))) satisfies GetStaticPaths;

/** What providers are found by and shown with. */
export const GET: APIRoute = ({ params }) =>
  Response.json(textColumnsOf(directoryOf(catalog), Number(params['part'])));
