import type { Dataset, WithContext } from 'schema-dts';

import { dataVersion, newestCheck, type AddressOf } from '#src/data/open-data/data-file.ts';
import { dataLicense } from '#src/data/open-data/license.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';

export interface Download {
  readonly name: string;
  readonly path: `/${string}`;
  readonly type: 'application/json' | 'text/csv';
}

/** The open data in schema.org’s vocabulary, for catalogs of data. */
export function datasetData(
  description: string,
  downloads: readonly Download[],
  catalog: Catalog,
  addressOf: AddressOf,
): WithContext<Dataset> {
  const checkedOn = newestCheck(catalog);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'CME for physicians certified in physical medicine and rehabilitation',
    description,
    url: addressOf('/data/'),
    license: dataLicense.url,
    isAccessibleForFree: true,
    inLanguage: 'en-US',
    version: dataVersion,
    creator: { '@type': 'Organization', name: 'Physiatry CME', url: addressOf('/') },
    ...(checkedOn !== null && { dateModified: checkedOn }),
    distribution: downloads.map(({ name, path, type }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: addressOf(path),
      encodingFormat: type,
    })),
  };
}
