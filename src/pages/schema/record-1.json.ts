import type { APIRoute } from 'astro';
import { recordJsonSchema } from '#src/data/record-json-schema.ts';

export const GET: APIRoute = ({ url }) =>
  new Response(`${JSON.stringify(recordJsonSchema(url.href), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
