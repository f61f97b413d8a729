import { z } from 'zod';

import { dataFileSchema } from '#src/data/open-data/data-file.ts';
import { entryWords } from '#src/data/open-data/entry-words.ts';
import type { ContentFolder } from '#src/domain/content/content-schemas.ts';

/**
 * A folder’s data file described for other programs, in JSON Schema (draft 2020-12), made from the
 * schema that reads the content.
 *
 * @param url Where the description is published.
 */
export function dataJsonSchema(folder: ContentFolder, url: string): object {
  const { $schema, ...schema } = z.toJSONSchema(dataFileSchema(folder), { io: 'input' });
  const { title, holds } = entryWords[folder];
  return { $schema, $id: url, title: `Physiatry CME: ${title}`, description: holds, ...schema };
}
