import type { Catalog } from '#src/domain/content/catalog.ts';

export interface PlacedEntry {
  readonly folder: keyof Catalog;
  readonly id: string;
  readonly file: string;
  readonly entry: Catalog[keyof Catalog] extends ReadonlyMap<string, infer Entry> ? Entry : never;
}

/** Every entry of every folder. */
export function entriesOf(catalog: Catalog): PlacedEntry[] {
  return folders.flatMap((folder) =>
    [...catalog[folder]].map(([id, entry]) => ({ folder, id, file: fileOf(folder, id), entry })),
  );
}

export function fileOf(folder: keyof Catalog, id: string): string {
  return `content/${folder}/${id}.yaml`;
}

const folders = [
  'requirements',
  'accreditors',
  'providers',
  'sources',
  'topics',
  'facts',
  'contradictions',
  'unknowns',
  'changes',
] as const satisfies readonly (keyof Catalog)[];
