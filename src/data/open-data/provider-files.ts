import { csvFrom } from '#src/data/open-data/csv.ts';
import { dataFile, dataFileText, type AddressOf } from '#src/data/open-data/data-file.ts';
import { providerFactsTable } from '#src/data/open-data/provider-facts-table.ts';
import { providerTable } from '#src/data/open-data/provider-table.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';

type TextOf = (catalog: Catalog, addressOf: AddressOf) => string;

/** The files that grow with the providers, by their place from the site's root. */
export const providerFiles = {
  'data/providers.json': (catalog, addressOf) =>
    dataFileText(dataFile('providers', catalog, addressOf)),
  'data/providers.csv': (catalog, addressOf) =>
    csvFrom(providerTable(catalog, addressOf), addressOf('/')),
  'data/provider-facts.csv': (catalog, addressOf) =>
    csvFrom(providerFactsTable(catalog), addressOf('/')),
} satisfies Readonly<Record<string, TextOf>>;
