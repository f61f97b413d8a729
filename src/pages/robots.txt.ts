import type { APIRoute } from 'astro';

import { sitemapFile } from '#src/build/sitemap-file.ts';
import { addressOf } from '#src/components/path.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressOf(`/${sitemapFile}`)}\n`);
