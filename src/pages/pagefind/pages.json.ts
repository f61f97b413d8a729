import type { APIRoute } from 'astro';

import { searchDocuments } from '#src/build/search/search-documents.ts';
import { writeSearchIndex } from '#src/build/search/search-index.ts';
import { catalog } from '#src/catalog.ts';

/**
 * Which page each result of the full-text index is. The index is written beside it: its files are
 * Pagefind's own, and their names are known only when they are.
 */
export const GET: APIRoute = async () =>
  import.meta.env.DEV
    ? new Response('The search index belongs to a build: npm run build', { status: 404 })
    : Response.json(
        await writeSearchIndex(searchDocuments(catalog), import.meta.env.SEARCH_FOLDER),
      );
