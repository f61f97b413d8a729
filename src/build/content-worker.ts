// Reads the content, hands it to the thread that makes pages, and writes the full-text index, and
// the key to it, into the folder that it is told. Content that is wrong stops the build elsewhere.
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

import { contentFiles } from '#src/build/content-files.ts';
import { directoryOf } from '#src/build/directory.ts';
import { searchDocuments } from '#src/build/search/search-documents.ts';
import { writeSearchIndex } from '#src/build/search/search-index.ts';
import { siteContent } from '#src/build/site-content.ts';
import { wordsOf } from '#src/domain/directory/row-words.ts';

if (parentPort === null) throw new Error('This is the other thread of a build.');
const told = once(parentPort, 'message') as Promise<[folder: string]>;
const content = siteContent(contentFiles());
parentPort.postMessage(content);
const [folder] = await told;
const { catalog } = content;
const names = directoryOf(catalog).rows.map((row) => wordsOf(row).all);
const key = await writeSearchIndex(searchDocuments(catalog), names, folder);
await writeFile(join(folder, 'pages.json'), JSON.stringify(key));
