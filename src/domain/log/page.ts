export const rowsPerPage = 50;

/** One page of a list, with its place in it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** From 1; the nearest page that exists. */
  readonly number: number;
  /** At least 1. */
  readonly count: number;
  /** Place of the first row shown, from 1; 0 on an empty page. */
  readonly first: number;
  readonly last: number;
}

export function pageOf<Row>(all: readonly Row[], wanted: number): Page<Row> {
  const count = Math.max(1, Math.ceil(all.length / rowsPerPage));
  const number = Math.min(Math.max(1, wanted), count);
  const start = (number - 1) * rowsPerPage;
  const rows = all.slice(start, start + rowsPerPage);
  return {
    rows,
    number,
    count,
    first: rows.length === 0 ? 0 : start + 1,
    last: start + rows.length,
  };
}
