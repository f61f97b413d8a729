import type { APIRoute } from 'astro';
import { trustedTypesScript } from '#src/integrations/trusted-types.ts';

export const GET: APIRoute = () =>
  new Response(trustedTypesScript(import.meta.env.BASE_URL), {
    headers: { 'Content-Type': 'text/javascript' },
  });
