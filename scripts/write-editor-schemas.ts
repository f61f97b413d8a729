// `npm run schemas`: writes the schemas that editors use, after a schema of content has changed.
import { writeFileSync } from 'node:fs';
import { editorSchemaFile, editorSchemaText } from '#scripts/editor-schemas.ts';
import { contentFolders } from '#src/domain/content/catalog.ts';

for (const folder of contentFolders) {
  writeFileSync(editorSchemaFile(folder), editorSchemaText(folder));
}
console.log(`Wrote ${contentFolders.length} schemas into content/schema/.`);
