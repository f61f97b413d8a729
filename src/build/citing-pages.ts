import type { Catalog } from '#src/domain/content/catalog.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';

/** A page of an entry, by its address within the site and its name. */
export interface CitingPage {
  readonly at: `/${string}`;
  readonly name: string;
}

/** The pages of requirements, accreditors and providers that show a fact read in `source`. */
export function pagesCiting(source: string, catalog: Catalog): readonly CitingPage[] {
  return (['requirements', 'accreditors', 'providers'] as const).flatMap((folder) =>
    [...catalog[folder]]
      .filter(([, entry]) =>
        citationsIn(entry).some(
          ({ citation }) => citation.confidence !== 'background' && citation.source === source,
        ),
      )
      .map(([id, { name }]) => ({ at: `/${folder}/${id}/` as const, name })),
  );
}
