import type { APIRoute } from 'astro';

import { llmsText } from '#src/data/open-data/llms-text.ts';
import { catalog } from '#src/catalog.ts';
import { addressOf } from '#src/components/site/path.ts';

export const GET: APIRoute = () => new Response(llmsText(catalog, addressOf));
