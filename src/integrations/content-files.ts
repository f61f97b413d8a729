import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { z } from 'zod';

import { authored } from '#src/domain/content/authored.ts';
import {
  type Catalog,
  type ContentProblem,
  contentFolders,
  contentSchemas,
  type ContentFolder,
  fileOf,
} from '#src/domain/content/catalog.ts';
import { failure, success, type Result } from '#src/domain/result.ts';

export interface ContentFile {
  readonly folder: ContentFolder;
  readonly id: string;
  readonly text: string;
}

export interface Content {
  /** The entries that are as their schema wants them. */
  readonly catalog: Catalog;
  /** What is wrong with the others. */
  readonly problems: readonly ContentProblem[];
}

/** Where content is: the project's own, unless a benchmark names another folder. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/** Every file of content, unread: one YAML file per entry, whose name is its id. */
export function contentFiles(root = contentFolder()): readonly ContentFile[] {
  return contentFolders.flatMap((folder) => {
    const inside = join(root, folder);
    if (!existsSync(inside)) return [];
    return readdirSync(inside)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({
        folder,
        id: name.replace(/\.yaml$/, ''),
        text: readFileSync(join(inside, name), 'utf8'),
      }));
  });
}

/** An unquoted day is a `Date`. Throws on what is no YAML. */
export function parseYaml(text: string): unknown {
  return load(text);
}

/** Content as pages read it, but for the order of entries. */
export function readContent(files: readonly ContentFile[]): Content {
  const problems: ContentProblem[] = [];
  const entries = <Schema extends z.ZodType>(folder: ContentFolder, schema: Schema) => {
    const typed = authored(schema);
    return new Map(
      files
        .filter((file) => file.folder === folder)
        .flatMap(({ id, text }) => {
          const read = readEntry(typed, text, fileOf(folder, id));
          if (read.ok) return [[id, read.value] as const];
          problems.push(...read.problem);
          return [];
        }),
    );
  };
  const catalog: Catalog = {
    requirements: entries('requirements', contentSchemas.requirements),
    accreditors: entries('accreditors', contentSchemas.accreditors),
    providers: entries('providers', contentSchemas.providers),
    special: entries('special', contentSchemas.special),
    sources: entries('sources', contentSchemas.sources),
    topics: entries('topics', contentSchemas.topics),
    facts: entries('facts', contentSchemas.facts),
    contradictions: entries('contradictions', contentSchemas.contradictions),
    unknowns: entries('unknowns', contentSchemas.unknowns),
    changes: entries('changes', contentSchemas.changes),
    steps: entries('steps', contentSchemas.steps),
    wordings: entries('wordings', contentSchemas.wordings),
    pauses: entries('pauses', contentSchemas.pauses),
  };
  return { catalog, problems };
}

function readEntry<Entry>(
  schema: z.ZodType<Entry>,
  text: string,
  file: string,
): Result<Entry, readonly ContentProblem[]> {
  try {
    const read = schema.safeParse(parseYaml(text));
    return read.success ? success(read.data) : failure(problemsFrom(read.error, file));
  } catch (error) {
    const why = error instanceof Error ? error.message.trim() : String(error);
    return failure([{ file, field: null, says: `This is no YAML. ${why}` }]);
  }
}

function problemsFrom(error: z.ZodError, file: string): readonly ContentProblem[] {
  return error.issues.map(({ path, message }) => ({
    file,
    field: path.length === 0 ? null : path.join('.'),
    says: message,
  }));
}
