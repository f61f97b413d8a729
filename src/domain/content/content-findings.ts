import { type ContentProblem, type Catalog, fileOf } from '#src/domain/content/catalog.ts';
import { type Day, formatDay } from '#src/domain/day.ts';
import { isOverdue, checksIn, type CheckedEntry } from '#src/domain/content/freshness.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import { wasRead } from '#src/domain/content/confidence.ts';
import type { Provider } from '#src/domain/content/provider.ts';

/** What is worth an editor’s time, the most urgent first. None of it stops a build. */
export const findingKinds = ['stale', 'contradictory', 'thin', 'unreferenced'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something about an entry that could be better: the file, the place, and what to do. */
export interface Finding extends ContentProblem {
  readonly kind: FindingKind;
}

/** All that is worth an editor’s time in content that may be built. */
export function contentFindings(catalog: Catalog, today: Day): readonly Finding[] {
  return [
    ...staleEntries(catalog, today),
    ...contradictoryEntries(catalog, today),
    ...thinEntries(catalog),
    ...unreferencedEntries(catalog),
  ];
}

/** Entries past the day on which they were to be checked again; the longest overdue first. */
function staleEntries(catalog: Catalog, today: Day): readonly Finding[] {
  return checksIn(catalog)
    .filter(({ nextCheckDue }) => isOverdue(nextCheckDue, today))
    .toSorted((a, b) => a.nextCheckDue.localeCompare(b.nextCheckDue))
    .map((check) => ({
      kind: 'stale',
      file: fileOf(check.folder, check.id),
      field: null,
      says: `Last checked on ${formatDay(check.checkedOn)}, due by ${formatDay(check.nextCheckDue)}. ${remedyFor(check)}`,
    }));
}

function remedyFor({ folder }: CheckedEntry): string {
  switch (folder) {
    case 'sources':
      return 'Read the page again and set “accessed”.';
    case 'facts':
    case 'changes':
    case 'contradictions':
      return 'Read its sources again and set their “accessed”.';
    default:
      return 'Read its sources again and set “checkedOn”.';
  }
}

/** Where two places of the content say different things, or a day cannot be right. */
function contradictoryEntries(catalog: Catalog, today: Day): readonly Finding[] {
  return [
    ...twoStandings(catalog),
    ...sharedPhones(catalog),
    ...checksToCome(catalog, today),
    ...openContradictions(catalog),
  ];
}

/** A type of credit that one accreditor’s file counts and another’s does not. */
function twoStandings({ accreditors }: Catalog): Finding[] {
  const credits = [...accreditors].flatMap(([id, accreditor]) =>
    accreditor.credits.map((credit, place) => ({ id, place, ...credit })),
  );
  return credits.flatMap(({ id, place, creditType, standing }) => {
    const first = credits.find((other) => other.creditType === creditType);
    if (first === undefined || first.standing === standing) return [];
    return {
      kind: 'contradictory' as const,
      file: fileOf('accreditors', id),
      field: `credits.${place}.standing`,
      says: `${creditType} is “${standing}” here and “${first.standing}” in ${fileOf('accreditors', first.id)}. Make them agree, or describe it in content/contradictions.`,
    };
  });
}

/** One telephone number cannot reach two organizations, unless one is part of the other. */
function sharedPhones({ providers }: Catalog): Finding[] {
  const phones = [...providers].flatMap(([id, provider]) =>
    provider.phones.map(({ number }, place) => ({ id, number, place })),
  );
  return phones.flatMap(({ id, number, place }) => {
    const first = phones.find((other) => other.number === number);
    if (first === undefined || first.id === id) return [];
    return {
      kind: 'contradictory' as const,
      file: fileOf('providers', id),
      field: `phones.${place}.number`,
      says: `${first.id} has ${number} too. Check whose number it is.`,
    };
  });
}

function checksToCome(catalog: Catalog, today: Day): Finding[] {
  return checksIn(catalog)
    .filter(({ checkedOn }) => isOverdue(today, checkedOn))
    .map(({ folder, id, checkedOn }) => ({
      kind: 'contradictory' as const,
      file: fileOf(folder, id),
      field: null,
      says: `It was checked on ${formatDay(checkedOn)}, which is in the future. Correct the date.`,
    }));
}

/** Those that are published as such: settled one day, perhaps. */
function openContradictions({ contradictions }: Catalog): Finding[] {
  return [...contradictions].map(([id, { title }]) => ({
    kind: 'contradictory',
    file: fileOf('contradictions', id),
    field: null,
    says: `Open: ${title}. Read both sides again; when they agree, delete the file.`,
  }));
}

/** So many of a provider’s parts may be empty or unchecked before its entry counts as thin. */
const mostUnread = 3;

/** Entries with little that anybody read; the thinnest first. */
function thinEntries(catalog: Catalog): readonly Finding[] {
  return [...thinProviders(catalog), ...unreadCriteria(catalog)];
}

function thinProviders({ providers }: Catalog): Finding[] {
  return [...providers]
    .map(([id, provider]) => ({ id, unread: unreadParts(provider) }))
    .filter(({ unread }) => unread.length > mostUnread)
    .toSorted((a, b) => b.unread.length - a.unread.length)
    .map(({ id, unread }) => ({
      kind: 'thin',
      file: fileOf('providers', id),
      field: null,
      says: `We’ve read nothing on its ${unread.join(', ')}. Look at its own pages.`,
    }));
}

/** What a physician asks of a provider, and we read no page on. */
function unreadParts(provider: Provider): readonly string[] {
  const parts: Readonly<Record<string, readonly ({ citation: Citation } | null)[]>> = {
    'existence and name': [provider],
    'website or phone': [provider.website, provider.activities, ...provider.phones],
    accreditor: provider.accreditors,
    'credit types': provider.creditTypes,
    formats: provider.formats,
    topics: provider.topics,
    cost: [provider.cost],
  };
  return Object.entries(parts)
    .filter(([, facts]) => !facts.some((fact) => fact !== null && wasRead(fact.citation)))
    .map(([name]) => name);
}

function unreadCriteria({ requirements }: Catalog): Finding[] {
  return [...requirements].flatMap(([id, { editions }]) =>
    editions.flatMap(({ criteria }, edition) =>
      criteria
        .map((criterion, place) => ({ criterion, place }))
        .filter(({ criterion }) => !criterion.citations.some(wasRead))
        .map(({ criterion, place }) => ({
          kind: 'thin' as const,
          file: fileOf('requirements', id),
          field: `editions.${edition}.criteria.${place}`,
          says: `We haven’t read “${criterion.label}” anywhere. Find a page that says it, or remove it.`,
        })),
    ),
  );
}

/** Entries that exist to be referred to, and are not. An uncited source is an error, not a finding. */
function unreferencedEntries(catalog: Catalog): readonly Finding[] {
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
