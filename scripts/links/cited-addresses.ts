import { type Catalog, fileOf } from '#src/domain/content/catalog.ts';

/** Every address of another site that content names, with the files that name it. */
export function citedAddresses(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  const named = [...addressesIn(catalog)].filter(([address]) => address !== null);
  const files = Map.groupBy(named, ([address]) => address ?? '');
  return new Map(
    [...files]
      .map(([address, pairs]) => [address, [...new Set(pairs.map(([, file]) => file))]] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function* addressesIn(
  catalog: Catalog,
): Generator<readonly [address: string | null, file: string]> {
  for (const [id, { url }] of catalog.sources) yield [url, fileOf('sources', id)];
  for (const [id, { website, activities }] of catalog.providers) {
    yield [website?.value ?? null, fileOf('providers', id)];
    yield [activities?.value ?? null, fileOf('providers', id)];
  }
  for (const [id, { website }] of catalog.accreditors) {
    yield [website?.value ?? null, fileOf('accreditors', id)];
  }
  for (const folder of ['facts', 'special'] as const) {
    for (const [id, { link }] of catalog[folder]) yield [link?.url ?? null, fileOf(folder, id)];
  }
}
