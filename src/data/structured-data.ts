import type { WebPage, WithContext, Dataset, Organization } from 'schema-dts';

import {
  type AddressOf,
  dataVersion,
  newestCheck,
  dataLicense,
} from '#src/data/open-data/data-file.ts';
import { citationsIn, wasRead } from '#src/domain/content/confidence.ts';
import type { Source, Citation } from '#src/domain/content/citation.ts';
import type { Day } from '#src/domain/day.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import type { Criterion, Requirement } from '#src/domain/content/requirement.ts';

interface Described {
  readonly name: string;
  readonly summary: string;
  readonly checkedOn: Day;
}

/** What schema.org’s vocabulary can say of the page of an entry; its subject comes on top. */
function webPageData(
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

/** A provider’s page in schema.org’s vocabulary, with the facts that somebody read somewhere. */
export function providerData(
  id: string,
  provider: Provider,
  { sources, topics }: Catalog,
  addressOf: AddressOf,
): WithContext<WebPage> {
  const page = webPageData(provider, `/providers/${id}/`, sources, addressOf);
  if (!wasRead(provider.citation)) return page;
  const nameOf = (topic: string) => topics.get(topic)?.name ?? topic;
  return { ...page, mainEntity: organizationFrom(provider, nameOf) };
}

function organizationFrom(
  provider: Provider,
  nameOf: (topic: string) => string,
): Exclude<Organization, string> {
  const { name, abbreviation, phones, place, website, topics } = provider;
  const [phone] = phones;
  const subjects = topics.filter(({ citation }) => wasRead(citation));
  return {
    '@type': 'Organization',
    name,
    ...(abbreviation !== null && { alternateName: abbreviation }),
    ...(isRead(website) && { url: website.value }),
    ...(phone && isCurrent(phone) && { telephone: phone.number }),
    ...(isRead(place) && { address: place.value }),
    ...(subjects.length > 0 && { knowsAbout: subjects.map(({ value }) => nameOf(value)) }),
  };
}

/** A number of the board’s page, or of another old one, may have changed since. */
function isCurrent({ as, citation }: Provider['phones'][number]): boolean {
  return ['newer', 'own-page'].includes(as) && wasRead(citation);
}

function isRead<Fact extends { readonly citation: Citation }>(fact: Fact | null): fact is Fact {
  return fact !== null && wasRead(fact.citation);
}

/** A requirement’s page in schema.org’s vocabulary: its criteria as a list, its span of days. */
export function requirementData(
  id: string,
  requirement: Requirement,
  sources: ReadonlyMap<string, Source>,
  addressOf: AddressOf,
): WithContext<WebPage> {
  const { name, editions } = requirement;
  const criteria = editions.flatMap((edition) => edition.criteria).filter(wasReadSomewhere);
  return {
    ...webPageData(requirement, `/requirements/${id}/`, sources, addressOf),
    about: {
      '@type': 'Organization',
      name: 'American Board of Physical Medicine and Rehabilitation',
      alternateName: 'ABPMR',
    },
    temporalCoverage: editions.map(
      ({ effectiveFrom, effectiveTo }) => `${effectiveFrom}/${effectiveTo ?? '..'}`,
    ),
    mainEntity: {
      '@type': 'ItemList',
      name: `What ${name} asks for`,
      itemListElement: criteria.map(({ label, explanation }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        description: explanation,
      })),
    },
  };
}

function wasReadSomewhere({ citations }: Criterion): boolean {
  return citations.some(wasRead);
}
