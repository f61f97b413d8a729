import type { Catalog } from '#src/domain/content/catalog.ts';
import { fileOf } from '#src/domain/content/entries-of.ts';
import type { Finding } from '#src/domain/content/findings/finding.ts';

/** Entries that exist to be referred to, and are not. An uncited source is an error, not a finding. */
export function unreferencedEntries(catalog: Catalog): readonly Finding[] {
  return [...unusedTopics(catalog), ...unusedAccreditors(catalog)];
}

/** A topic that is a field of certification stays: records refer to it. */
function unusedTopics({ topics, providers }: Catalog): Finding[] {
  const used = new Set([...providers.values()].flatMap((each) => valuesOf(each.topics)));
  return [...topics]
    .filter(([id, { field }]) => field === null && !used.has(id))
    .map(([id]) => ({
      kind: 'unreferenced',
      file: fileOf('topics', id),
      field: null,
      says: 'No provider has this topic. Add it where it belongs, or delete the file.',
    }));
}

function unusedAccreditors({ accreditors, providers }: Catalog): Finding[] {
  const used = new Set([...providers.values()].flatMap((each) => valuesOf(each.accreditors)));
  return [...accreditors.keys()]
    .filter((id) => !used.has(id))
    .map((id) => ({
      kind: 'unreferenced',
      file: fileOf('accreditors', id),
      field: null,
      says: 'No provider names it. Keep it if certificates mention it, or add it to a provider.',
    }));
}

function valuesOf(facts: readonly { readonly value: string }[]): readonly string[] {
  return facts.map(({ value }) => value);
}
