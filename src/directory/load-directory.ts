import {
  directoryFromParts,
  partNumbers,
  type FacetColumns,
  type TextColumns,
} from '#src/domain/directory/column-parts.ts';
import type { Directory } from '#src/domain/directory/facets.ts';

let list: Promise<Directory> | undefined;

/** The list of `total` providers, fetched once; rejects when a part of it cannot be had. */
export function loadDirectory(base: string, total: number): Promise<Directory> {
  list ??= fetchDirectory(base, total);
  list.catch(() => {
    list = undefined;
  });
  return list;
}

async function fetchDirectory(base: string, total: number): Promise<Directory> {
  const load = <Columns>(kind: 'columns' | 'names') =>
    Promise.all(
      partNumbers(total).map((part) => json<Columns>(`${base}providers/${kind}-${part}.json`)),
    );
  return directoryFromParts(
    ...(await Promise.all([load<FacetColumns>('columns'), load<TextColumns>('names')])),
  );
}

async function json<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<Content>;
}
