import type { z } from 'zod';

import type { contentSchemas, ContentFolder } from '#src/domain/content/content-schemas.ts';

/** All content, by folder and id. Each map's own order is the order in which pages list it. */
export type Catalog = {
  readonly [Folder in ContentFolder]: ReadonlyMap<string, z.infer<(typeof contentSchemas)[Folder]>>;
};
