import type { APIRoute } from 'astro';

import { catalog } from '#src/catalog.ts';
import { directoryOf } from '#src/domain/directory/directory.ts';

/** Every provider, for the search, the comparison and the tracker. */
export const GET: APIRoute = () => Response.json(directoryOf(catalog));
