import { readdirSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';
import type { z } from 'zod';

import { authored } from '#src/domain/content/authored.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import {
  contentFolders,
  contentSchemas,
  type ContentFolder,
} from '#src/domain/content/content-schemas.ts';

const content = new URL('../../content/', import.meta.url);

export interface ContentFile {
  readonly folder: ContentFolder;
  readonly id: string;
  readonly text: string;
}

/** Every file of content, unread. */
export const contentFiles: readonly ContentFile[] = contentFolders.flatMap((folder) =>
  readdirSync(new URL(folder, content)).map((name) => ({
    folder,
    id: name.replace(/\.yaml$/, ''),
    text: readFileSync(new URL(`${folder}/${name}`, content), 'utf8'),
  })),
);

/** As the site's build reads YAML: an unquoted day is a `Date`. */
export function parseYaml(text: string): unknown {
  return parse(text, { customTags: ['timestamp'] });
}

function entriesIn<Schema extends z.ZodType>(folder: ContentFolder, schema: Schema) {
  return new Map(
    contentFiles
      .filter((file) => file.folder === folder)
      .map(({ id, text }) => [id, authored(schema).parse(parseYaml(text))]),
  );
}

/** The site's content, as pages read it but for the order of entries. */
export function readCatalog(): Catalog {
  return {
    requirements: entriesIn('requirements', contentSchemas.requirements),
    accreditors: entriesIn('accreditors', contentSchemas.accreditors),
    providers: entriesIn('providers', contentSchemas.providers),
    special: entriesIn('special', contentSchemas.special),
    sources: entriesIn('sources', contentSchemas.sources),
    topics: entriesIn('topics', contentSchemas.topics),
    facts: entriesIn('facts', contentSchemas.facts),
    contradictions: entriesIn('contradictions', contentSchemas.contradictions),
    unknowns: entriesIn('unknowns', contentSchemas.unknowns),
    changes: entriesIn('changes', contentSchemas.changes),
    steps: entriesIn('steps', contentSchemas.steps),
  };
}
