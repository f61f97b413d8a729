import type { APIRoute } from 'astro';

import { catalog } from '#src/catalog.ts';
import { checkerContentFrom } from '#src/domain/checker/checker-content.ts';

/** What the checker answers from: the rules of the accreditors, each with where it was read. */
export const GET: APIRoute = () => Response.json(checkerContentFrom(catalog));
