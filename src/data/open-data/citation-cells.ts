import type { CsvRow } from '#src/data/open-data/csv.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import { confidenceNames } from '#src/domain/content/confidence-names.ts';
import type { Source } from '#src/domain/content/source.ts';

/** The columns that say how sure a fact is and where it was read; empty ones where nobody read it. */
export function citationCells(citation: Citation, sources: ReadonlyMap<string, Source>): CsvRow {
  const read = citation.confidence === 'background' ? null : citation;
  const source = read && sources.get(read.source);
  return {
    'how sure': confidenceNames[citation.confidence],
    source: source?.title ?? null,
    publisher: source?.publisher ?? null,
    address: source?.url ?? null,
    read: source?.accessed ?? null,
    locator: read?.locator ?? null,
    quote: read?.quote ?? null,
    derivation: citation.confidence === 'derived' ? citation.derivation : null,
    caveat: citation.caveat ?? null,
  };
}
