import type { APIRoute } from 'astro';

import { directoryOf } from '#src/build/directory.ts';
import { catalog } from '#src/catalog.ts';
import { columnFileFromDirectory } from '#src/domain/directory/column-file.ts';

export const GET: APIRoute = () => Response.json(columnFileFromDirectory(directoryOf(catalog)));
