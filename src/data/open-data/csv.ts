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
  const fields = [...columnsOf(rows)];
  const license = cell(`${dataLicense.id}: ${attributionFrom(home)}`);
  const lines = rows.map((row) => {
    const cells = fields.map((field) => cell(row[field] ?? null));
    return `${cells.join(',')},${license}\r\n`;
  });
  const head = [...fields, 'license'].map(cell);
  return `\uFEFF${head.join(',')}\r\n${lines.join('')}`;
}

/** In the order in which rows first name them. */
function columnsOf(rows: readonly CsvRow[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const row of rows) for (const field in row) fields.add(field);
  return fields;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `"${value}"`;
  const quoted = value.replaceAll('"', '""');
  return formulaStart.test(value) ? `"'${quoted}"` : `"${quoted}"`;
}
