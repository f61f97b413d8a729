import { contentFiles as filesOf, readContent } from '#src/integrations/content-files.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';

export { parseYaml } from '#src/integrations/content-files.ts';

/** Every file of content, unread. */
export const contentFiles = filesOf();

/** The site's content, as pages read it but for the order of entries. */
export function readCatalog(): Catalog {
  return readContent(contentFiles).catalog;
}
