import type { Catalog } from '#src/domain/content/catalog.ts';
import { contradictoryEntries } from '#src/domain/content/findings/contradictory-entries.ts';
import type { Finding } from '#src/domain/content/findings/finding.ts';
import { staleEntries } from '#src/domain/content/findings/stale-entries.ts';
import { thinEntries } from '#src/domain/content/findings/thin-entries.ts';
import { unreferencedEntries } from '#src/domain/content/findings/unreferenced-entries.ts';
import type { Day } from '#src/domain/day.ts';

/** All that is worth an editor’s time in content that may be built. */
export function contentFindings(catalog: Catalog, today: Day): readonly Finding[] {
  return [
    ...staleEntries(catalog, today),
    ...contradictoryEntries(catalog, today),
    ...thinEntries(catalog),
    ...unreferencedEntries(catalog),
  ];
}
