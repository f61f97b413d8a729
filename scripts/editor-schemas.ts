import { z } from 'zod';

import { entryWords } from '#src/data/open-data/entry-words.ts';
import { contentSchemas, type ContentFolder } from '#src/domain/content/catalog.ts';

/** Where the schema of a folder’s files is, from the project’s root. */
export function editorSchemaFile(folder: ContentFolder): string {
  return `content/schema/${folder}.json`;
}

/**
 * What a file of `folder` may hold, as JSON Schema for editors: they complete fields, explain them
 * and mark mistakes as one types. The build knows more: references, sums, days of the calendar.
 */
export function editorSchemaText(folder: ContentFolder): string {
  const { $schema, ...schema } = z.toJSONSchema(contentSchemas[folder], { io: 'input' });
  const { title, holds } = entryWords[folder];
  const described = { $schema, title: `${title}: one entry`, description: holds, ...schema };
  return `${JSON.stringify(described, null, 2)}\n`;
}
