import type { APIRoute } from 'astro';

import { changeFeed } from '#src/data/open-data/change-feed.ts';
import { catalog } from '#src/catalog.ts';
import { addressOf } from '#src/components/site/path.ts';

export const GET: APIRoute = () =>
  new Response(changeFeed(catalog, addressOf), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
