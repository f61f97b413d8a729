import type { APIRoute } from 'astro';

import { logEntriesOf } from '#src/domain/directory/directory.ts';
import { catalog } from '#src/catalog.ts';
import type { LogFile } from '#src/domain/directory/log-entry.ts';

/** What the tracker needs to fill in a credit from a provider. */
export const GET: APIRoute = () => {
  const file: LogFile = {
    entries: logEntriesOf(catalog),
    topics: Object.fromEntries([...catalog.topics].map(([id, { name }]) => [id, name])),
  };
  return Response.json(file);
};
