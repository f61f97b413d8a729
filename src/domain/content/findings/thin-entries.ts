import type { Catalog } from '#src/domain/content/catalog.ts';
import { wasRead, type Citation } from '#src/domain/content/citation.ts';
import { fileOf } from '#src/domain/content/entries-of.ts';
import type { Finding } from '#src/domain/content/findings/finding.ts';
import type { Provider } from '#src/domain/content/provider.ts';

/** So many of a provider’s parts may be empty or unchecked before its entry counts as thin. */
const mostUnread = 3;

/** Entries with little that anybody read; the thinnest first. */
export function thinEntries(catalog: Catalog): readonly Finding[] {
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

/** What a physician asks of a provider, and no page was read for. */
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
