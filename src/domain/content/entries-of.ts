import type { Catalog } from '#src/domain/content/catalog.ts';
import { contentFolders, type ContentFolder } from '#src/domain/content/content-schemas.ts';

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
