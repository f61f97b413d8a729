import papa from 'papaparse';

import { attributionFrom, dataLicense } from '#src/build/open-data/license.ts';

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
  const license = `${dataLicense.id}: ${attributionFrom(home)}`;
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row))), 'license'];
  const data = rows.map((row) => {
    const cells: CsvRow = { ...row, license };
    return fields.map((field) => cells[field] ?? null);
  });
  const table = papa.unparse(
    { fields, data },
    { quotes: true, newline: '\r\n', escapeFormulae: formulaStart },
  );
  return `\uFEFF${table}\r\n`;
}
