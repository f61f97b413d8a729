import type { CsvRow } from '#src/data/open-data/csv.ts';
import type { AddressOf } from '#src/data/open-data/data-file.ts';
import { providerFactsTable, providerTable } from '#src/data/open-data/provider-table.ts';
import { requirementTable } from '#src/data/open-data/requirement-table.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';

/** A table for spreadsheets: `/data/<id>.csv`, in the words of the data page. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly holds: string;
  readonly rows: (catalog: Catalog, addressOf: AddressOf) => readonly CsvRow[];
}

export const tables: readonly Table[] = [
  {
    id: 'providers',
    title: 'Providers',
    holds: 'One row per provider: what it is, how to reach it, what it offers.',
    rows: providerTable,
  },
  {
    id: 'provider-facts',
    title: 'Facts about providers',
    holds: 'One row per fact, with its source, the place in it and how sure it is.',
    rows: providerFactsTable,
  },
  {
    id: 'requirements',
    title: 'Requirements',
    holds: 'One row per criterion, with its number, its dates and where we read it.',
    rows: requirementTable,
  },
];
