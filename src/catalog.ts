import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

import type { Catalog } from '#src/domain/content/catalog.ts';
import { orderedCatalog } from '#src/domain/content/ordered-catalog.ts';

async function entriesOf<Key extends CollectionKey>(
  collection: Key,
): Promise<ReadonlyMap<string, CollectionEntry<Key>['data']>> {
  const entries = await getCollection(collection);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** The site's content. Pages read it here and nowhere else. */
export const catalog: Catalog = orderedCatalog({
  requirements: await entriesOf('requirements'),
  accreditors: await entriesOf('accreditors'),
  providers: await entriesOf('providers'),
  special: await entriesOf('special'),
  sources: await entriesOf('sources'),
  topics: await entriesOf('topics'),
  facts: await entriesOf('facts'),
  contradictions: await entriesOf('contradictions'),
  unknowns: await entriesOf('unknowns'),
  changes: await entriesOf('changes'),
  steps: await entriesOf('steps'),
  wordings: await entriesOf('wordings'),
  pauses: await entriesOf('pauses'),
});
