// Reads the content for itself and writes the full-text index, and the key to it, into the folder
// that it is given. Content that is wrong stops the build elsewhere.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';

import { contentFiles, readContent } from '#src/build/content-files.ts';
import { directoryOf } from '#src/build/directory.ts';
import { searchDocuments } from '#src/build/search/search-documents.ts';
import { writeSearchIndex } from '#src/build/search/search-index.ts';
import { wordsOf } from '#src/domain/directory/row-words.ts';

const folder = workerData as string;
const { catalog } = readContent(contentFiles());
const names = directoryOf(catalog).rows.map((row) => wordsOf(row).all);
const key = await writeSearchIndex(searchDocuments(catalog), names, folder);
await writeFile(join(folder, 'pages.json'), JSON.stringify(key));
