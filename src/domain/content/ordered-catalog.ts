import type { Catalog } from '#src/domain/content/catalog.ts';
import { giverNames } from '#src/domain/content/special.ts';
import { specialties } from '#src/domain/specialty.ts';

const requirementStatuses = ['current', 'ending', 'historical'];
const givers = Object.keys(giverNames);
const sourceKinds = ['board', 'organization', 'third-party'];

/** The same entries in the order in which pages show them. */
export function orderedCatalog(read: Catalog): Catalog {
  return {
    requirements: inOrder(read.requirements, ({ status }) => [requirementStatuses.indexOf(status)]),
    accreditors: inOrder(read.accreditors, ({ name }) => [name]),
    providers: inOrder(read.providers, ({ name }) => [name]),
    special: inOrder(read.special, ({ givenBy, order }) => [givers.indexOf(givenBy), order]),
    sources: inOrder(read.sources, ({ kind, publisher, title }) => [
      sourceKinds.indexOf(kind),
      publisher,
      title,
    ]),
    topics: inOrder(read.topics, ({ field, name }) => [
      field === null ? specialties.length : specialties.indexOf(field),
      name,
    ]),
    facts: inOrder(read.facts, ({ order }) => [order]),
    contradictions: inOrder(read.contradictions, ({ order }) => [order]),
    unknowns: inOrder(read.unknowns, ({ order }) => [order]),
    changes: inOrder(read.changes, ({ sortDay }) => [sortDay]),
    steps: inOrder(read.steps, () => []),
    wordings: inOrder(read.wordings, () => []),
    pauses: inOrder(read.pauses, ({ order }) => [order]),
  };
}

type SortKey = readonly (string | number)[];

function inOrder<Entry>(
  entries: ReadonlyMap<string, Entry>,
  keyOf: (entry: Entry) => SortKey,
): ReadonlyMap<string, Entry> {
  return new Map(
    [...entries]
      .map(([id, entry]) => ({ id, entry, key: [...keyOf(entry), id] }))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ id, entry }) => [id, entry]),
  );
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [place, part] of a.entries()) {
    const other = b[place] ?? '';
    const difference =
      typeof part === 'number' && typeof other === 'number'
        ? part - other
        : String(part).localeCompare(String(other), 'en');
    if (difference !== 0) return difference;
  }
  return 0;
}
