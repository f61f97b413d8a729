import type { WebPage, WithContext } from 'schema-dts';

import type { AddressOf } from '#src/data/open-data/data-file.ts';
import { dataLicense } from '#src/data/open-data/license.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';
import type { Source } from '#src/domain/content/source.ts';
import type { Day } from '#src/domain/day.ts';

interface Described {
  readonly name: string;
  readonly summary: string;
  readonly checkedOn: Day;
}

/** What schema.org’s vocabulary can say of the page of an entry; its subject comes on top. */
export function webPageData(
  entry: Described,
  at: `/${string}`,
  sources: ReadonlyMap<string, Source>,
  addressOf: AddressOf,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: addressOf(at),
    name: entry.name,
    description: entry.summary,
    inLanguage: 'en-US',
    isPartOf: { '@type': 'WebSite', name: 'Physiatry CME', url: addressOf('/') },
    license: dataLicense.url,
    lastReviewed: entry.checkedOn,
    citation: addressesCitedBy(entry, sources),
  } satisfies WithContext<WebPage>;
}

function addressesCitedBy(entry: object, sources: ReadonlyMap<string, Source>): string[] {
  const cited = citationsIn(entry).flatMap(({ citation }) =>
    citation.confidence === 'background' ? [] : (sources.get(citation.source)?.url ?? []),
  );
  return [...new Set(cited)];
}
