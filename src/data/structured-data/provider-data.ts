import type { Organization, WebPage, WithContext } from 'schema-dts';

import type { AddressOf } from '#src/data/open-data/data-file.ts';
import { webPageData } from '#src/data/structured-data/web-page.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import { wasRead, type Citation } from '#src/domain/content/citation.ts';
import type { Provider } from '#src/domain/content/provider.ts';

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
