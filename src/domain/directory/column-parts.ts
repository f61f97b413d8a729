import {
  columnFileFromDirectory,
  directoryFromColumnFile,
  type ColumnFile,
} from '#src/domain/directory/column-file.ts';
import type { Directory } from '#src/domain/directory/facets.ts';

/** How many providers one part holds; a longer list comes in several parts, loaded together. */
export const rowsPerPart = 10_000;

const textColumns = [
  'ids',
  'names',
  'abbreviations',
  'places',
  'phones',
  'phoneOrigins',
  'aliases',
  'confusedWith',
  'unchecked',
] as const;
type TextColumn = (typeof textColumns)[number];

/** What filters and counts need: at most 15 kB compressed per 1,000 providers. */
export type FacetColumns = Omit<ColumnFile, TextColumn>;

/** What providers are found by and shown with. No two are alike, so it is the heavier half. */
export type TextColumns = Pick<ColumnFile, TextColumn>;

/** Numbers of the parts of a list of `total` providers, from 1; an empty list has one. */
export function partNumbers(total: number): readonly number[] {
  return Array.from({ length: Math.max(1, Math.ceil(total / rowsPerPart)) }, (_, at) => at + 1);
}

export function facetColumnsOf(directory: Directory, part: number): FacetColumns {
  const file: Partial<ColumnFile> = { ...partOf(directory, part) };
  for (const column of textColumns) delete file[column];
  return file as FacetColumns;
}

export function textColumnsOf(directory: Directory, part: number): TextColumns {
  const file = partOf(directory, part);
  return Object.fromEntries(textColumns.map((column) => [column, file[column]])) as TextColumns;
}

function partOf({ rows, options }: Directory, part: number): ColumnFile {
  const start = (part - 1) * rowsPerPart;
  return columnFileFromDirectory({ rows: rows.slice(start, start + rowsPerPart), options });
}

/** Puts the parts together again, in their order. Throws where they are not of one build. */
export function directoryFromParts(
  facets: readonly FacetColumns[],
  texts: readonly TextColumns[],
): Directory {
  const parts = facets.map((columns, at) => {
    const text = texts[at];
    if (text?.ids.length !== columns.checkedOn.length) {
      throw new Error('The parts of the provider list do not fit together. Reload the page.');
    }
    return directoryFromColumnFile({ ...columns, ...text });
  });
  const [first] = parts;
  if (first === undefined) throw new Error('The provider list has no parts.');
  return { rows: parts.flatMap(({ rows }) => rows), options: first.options };
}
