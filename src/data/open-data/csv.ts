import papa from 'papaparse';

import { attributionFrom, dataLicense } from '#src/data/open-data/license.ts';

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
