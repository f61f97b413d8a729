import type { z } from 'zod';

import { accreditorSchema } from '#src/domain/content/accreditor.ts';
import { changeSchema, factSchema } from '#src/domain/content/fact.ts';
import { contradictionSchema, unknownSchema } from '#src/domain/content/open-questions.ts';
import { pauseSchema, wordingSchema } from '#src/domain/content/wording.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { requirementSchema } from '#src/domain/content/requirement.ts';
import { sourceSchema } from '#src/domain/content/citation.ts';
import { specialSchema } from '#src/domain/content/special.ts';
import { stepSchema } from '#src/domain/content/step.ts';
import { topicSchema } from '#src/domain/content/topic.ts';

/** The schema of each folder of content. */
export const contentSchemas = {
  requirements: requirementSchema,
  accreditors: accreditorSchema,
  providers: providerSchema,
  special: specialSchema,
  sources: sourceSchema,
  topics: topicSchema,
  facts: factSchema,
  contradictions: contradictionSchema,
  unknowns: unknownSchema,
  changes: changeSchema,
  steps: stepSchema,
  wordings: wordingSchema,
  pauses: pauseSchema,
};
export type ContentFolder = keyof typeof contentSchemas;

export const contentFolders = Object.keys(contentSchemas) as readonly ContentFolder[];

/** All content, by folder and id. Each map's own order is the order in which pages list it. */
export type Catalog = {
  readonly [Folder in ContentFolder]: ReadonlyMap<string, z.infer<(typeof contentSchemas)[Folder]>>;
};

export interface PlacedEntry {
  readonly id: string;
  /** From the project's root: `content/providers/aapmr.yaml`. */
  readonly file: string;
  readonly entry: object;
}

/** Every entry of every folder. */
export function entriesOf(catalog: Catalog): PlacedEntry[] {
  return contentFolders.flatMap((folder) =>
    [...catalog[folder]].map(([id, entry]) => ({ id, file: fileOf(folder, id), entry })),
  );
}

export function fileOf(folder: ContentFolder, id: string): string {
  return `content/${folder}/${id}.yaml`;
}

/** Something in content that no single file's schema can see. */
export interface ContentProblem {
  /** `content/providers/aapmr.yaml` */
  readonly file: string;
  /** The place in the file, joined by dots; `null` where the whole file is meant. */
  readonly field: string | null;
  /** What is wrong and what to do. */
  readonly says: string;
}

/** `content/providers/aapmr.yaml: topics.2.value: No topic is called ...` */
export function formatContentProblem({ file, field, says }: ContentProblem): string {
  return [file, field, says].filter((part) => part !== null).join(': ');
}
