import papa from 'papaparse';

import { attributionFrom, dataLicense } from '#src/data/open-data/data-file.ts';
import type { Citation, Source } from '#src/domain/content/citation.ts';
import { confidenceNames } from '#src/domain/content/confidence.ts';

/** A line of a table: its columns by name. Numbers stay numbers; `null` is an empty cell. */
export type CsvRow = Readonly<Record<string, string | number | null>>;

/** A text that begins like this is a formula to a spreadsheet. */
const formulaStart = /^[=+\-@\t\r\0]/;

/**
 * A table for people, as RFC 4180 and spreadsheets want it: UTF-8 with a byte-order mark, lines
 * that end in CR LF, every text quoted, and an apostrophe before a text that would be a formula.
 * The last column of every row names the license.
 *
 * @param home The site's address.
 */
export function csvFrom(rows: readonly CsvRow[], home: string): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const license = `${dataLicense.id}: ${attributionFrom(home)}`;
  const table = papa.unparse(
    {
      fields: [...columns, 'license'],
      data: rows.map((row) => [...columns.map((column) => row[column] ?? null), license]),
    },
    {
      quotes: (value) => value !== null,
      escapeFormulae: formulaStart,
      newline: '\r\n',
    },
  );
  return `\uFEFF${table}\r\n`;
}

/** The columns that say how sure a fact is and where it was read; empty ones where nobody read it. */
export function citationCells(citation: Citation, sources: ReadonlyMap<string, Source>): CsvRow {
  const read = citation.confidence === 'background' ? null : citation;
  const source = read && sources.get(read.source);
  return {
    'how sure': confidenceNames[citation.confidence],
    source: source?.title ?? null,
    publisher: source?.publisher ?? null,
    address: source?.url ?? null,
    read: source?.accessed ?? null,
    locator: read?.locator ?? null,
    quote: read?.quote ?? null,
    derivation: citation.confidence === 'derived' ? citation.derivation : null,
    caveat: citation.caveat ?? null,
  };
}
