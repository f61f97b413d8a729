import { newestCheck, notice, type AddressOf, dataLicense } from '#src/data/open-data/data-file.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import { nextCheckDue, lastCheckOf } from '#src/domain/content/freshness.ts';
import { earliestDay, formatDay, type Day } from '#src/domain/day.ts';

/** A feed is read often: beyond so many entries the older ones are left out. */
const longest = 200;

interface FeedEntry {
  readonly at: `/${string}`;
  readonly title: string;
  readonly text: string;
  readonly kind: 'rule' | 'provider';
  /** When it became known here, or was last checked. */
  readonly updated: Day;
  readonly nextCheckDue: Day;
}

/** An Atom feed (RFC 4287) of changes in the rules and of providers as they are checked. */
export function changeFeed(catalog: Catalog, addressOf: AddressOf): string {
  const entries = [...changeEntries(catalog), ...providerEntries(catalog)]
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.at.localeCompare(b.at))
    .slice(0, longest);
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-US' },
    element('id', {}, addressOf('/data/changes.atom')),
    element('title', {}, 'Physiatry CME: what changed'),
    element('subtitle', {}, notice),
    element('updated', {}, momentOf(newestCheck(catalog) ?? earliestDay)),
    element('link', { rel: 'self', href: addressOf('/data/changes.atom') }),
    element('link', { rel: 'alternate', type: 'text/html', href: addressOf('/data/') }),
    element('link', { rel: 'license', href: dataLicense.url }),
    element('author', {}, element('name', {}, 'Physiatry CME'), element('uri', {}, addressOf('/'))),
    element('rights', {}, `${dataLicense.name} (${dataLicense.url})`),
    ...entries.map((entry) => entryElement(entry, addressOf)),
  );
  return documentFrom(feed);
}

function changeEntries({ changes, sources }: Catalog): readonly FeedEntry[] {
  return [...changes].map(([id, change]) => {
    const updated = lastCheckOf(change, sources) ?? change.sortDay;
    return {
      at: `/requirements/changes/#${id}`,
      title: `${change.title} (${change.when})`,
      text: change.text,
      kind: 'rule',
      updated,
      nextCheckDue: nextCheckDue(updated, 'changes'),
    };
  });
}

function providerEntries({ providers }: Catalog): readonly FeedEntry[] {
  return [...providers].map(([id, { name, summary, checkedOn }]) => ({
    at: `/providers/${id}/`,
    title: name,
    text: summary,
    kind: 'provider',
    updated: checkedOn,
    nextCheckDue: nextCheckDue(checkedOn, 'providers'),
  }));
}

function entryElement(entry: FeedEntry, addressOf: AddressOf): Xml {
  const { at, title, text, kind, updated } = entry;
  const label = kind === 'rule' ? 'Rule change' : 'Provider';
  return element(
    'entry',
    {},
    element('id', {}, addressOf(at)),
    element('title', {}, title),
    element('updated', {}, momentOf(updated)),
    element('link', { rel: 'alternate', type: 'text/html', href: addressOf(at) }),
    element('category', { term: kind, label }),
    element('summary', {}, `${text} ${checkSentence(entry)}`),
  );
}

function checkSentence({ updated, nextCheckDue: due }: FeedEntry): string {
  return `Checked on ${formatDay(updated)}; next check due by ${formatDay(due)}.`;
}

/** Atom wants a moment; content knows days. */
function momentOf(day: Day): string {
  return `${day}T00:00:00Z`;
}

type Attributes = Readonly<Record<string, string>>;

/** A piece of XML that needs no further escaping. */
export interface Xml {
  readonly xml: string;
}

/** An element with attributes; text inside it is escaped, elements are taken as they are. */
export function element(
  name: string,
  attributes: Attributes,
  ...inside: readonly (string | Xml)[]
): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = inside.map((each) => (typeof each === 'string' ? escaped(each) : each.xml));
  return { xml: `<${name}${start.join('')}>${content.join('')}</${name}>` };
}

export function documentFrom({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 cannot carry at all are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
