import { activityFormatNames } from '#src/domain/activity-format.ts';
import type { Accreditor } from '#src/domain/content/accreditor.ts';
import { wasRead, type Citation } from '#src/domain/content/citation.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import type { Topic } from '#src/domain/content/topic.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import {
  checkedFirst,
  type Directory,
  type Facet,
  type Option,
  type Row,
} from '#src/domain/directory/facets.ts';
import { checkedNames, checkedOf } from '#src/domain/directory/checked.ts';
import { costNames, costOf } from '#src/domain/directory/cost.ts';
import type { LogEntry } from '#src/domain/directory/log-entry.ts';
import { membershipNames, membershipOf } from '#src/domain/directory/membership.ts';
import { reachNames, reachOf } from '#src/domain/directory/reach.ts';

interface Content {
  readonly providers: ReadonlyMap<string, Provider>;
  readonly accreditors: ReadonlyMap<string, Accreditor>;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** The directory as the listing and the search show it: in order of names, what was not checked last. */
export function directoryOf({ providers, accreditors, topics }: Content): Directory {
  const rows = checkedFirst(
    [...providers]
      .map(([id, provider]) => rowOf(id, provider))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  );
  return {
    rows,
    options: {
      topic: occurring(rows, 'topic', topicOptions(topics)),
      format: occurring(rows, 'format', optionsOf(activityFormatNames)),
      credit: occurring(rows, 'credit', optionsOf(creditTypeNames)),
      accreditor: occurring(
        rows,
        'accreditor',
        [...accreditors].map(([id, { abbreviation }]) => ({ id, name: abbreviation })),
      ),
      reach: occurring(rows, 'reach', optionsOf(reachNames)),
      cost: occurring(rows, 'cost', optionsOf(costNames)),
      membership: occurring(rows, 'membership', optionsOf(membershipNames)),
      checked: occurring(rows, 'checked', optionsOf(checkedNames)),
    },
  };
}

function rowOf(id: string, provider: Provider): Row {
  const [phone] = provider.phones;
  const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);
  return {
    id,
    name: provider.name,
    abbreviation: provider.abbreviation ?? '',
    place: provider.place?.value ?? '',
    phone: phone?.number ?? '',
    phoneOrigin: phone?.as ?? 'other',
    aliases: aliasesOf(provider),
    confusedWith: namesakesOf(provider),
    checkedOn: provider.checkedOn,
    values: {
      topic: values(provider.topics),
      format: values(provider.formats),
      credit: values(provider.creditTypes),
      accreditor: values(provider.accreditors),
      reach: [reachOf(provider)],
      cost: [costOf(provider)],
      membership: [membershipOf(provider)],
      checked: [checkedOf(provider)],
    },
    unchecked: withoutEmpty({
      topic: unread(provider.topics),
      format: unread(provider.formats),
      credit: unread(provider.creditTypes),
      accreditor: unread(provider.accreditors),
      cost: isUnread(provider.cost) ? [costOf(provider)] : [],
      membership: isUnread(provider.membersOnly) ? [membershipOf(provider)] : [],
    }),
  };
}

function withoutEmpty(unchecked: Row['unchecked']): Row['unchecked'] {
  return Object.fromEntries(Object.entries(unchecked).filter(([, ids]) => ids.length > 0));
}

interface Cited {
  readonly citation: Citation;
}

function isUnread(fact: Cited | null): boolean {
  return fact !== null && !wasRead(fact.citation);
}

function unread(facts: readonly (Cited & { readonly value: string })[]): string[] {
  return facts.filter(isUnread).map(({ value }) => value);
}

/** What else it is called, by itself or by the board's page. */
export function aliasesOf({ name, alsoKnownAs, onBoardPage }: Provider): readonly string[] {
  const names = new Set([...alsoKnownAs, onBoardPage?.printedAs ?? name]);
  return [...names].filter((alias) => alias !== name);
}

/** Other organizations with the same abbreviation; a similar one is not enough. */
function namesakesOf({ abbreviation, notToBeConfusedWith }: Provider): readonly string[] {
  return notToBeConfusedWith
    .filter((other) => other.abbreviation === abbreviation)
    .map(({ name }) => name);
}

/** PM&R and the subspecialties first, then the others by name. */
function topicOptions(topics: ReadonlyMap<string, Topic>): readonly Option[] {
  const rank = ({ field }: Topic) => (field === 'pmr' ? 0 : field === null ? 2 : 1);
  return [...topics]
    .sort(([, a], [, b]) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'))
    .map(([id, { name }]) => ({ id, name }));
}

function optionsOf(names: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(names).map(([id, name]) => ({ id, name }));
}

function occurring(rows: readonly Row[], facet: Facet, options: readonly Option[]) {
  const used = new Set(rows.flatMap((row) => row.values[facet]));
  return options.filter(({ id }) => used.has(id));
}

/** What the tracker needs of each provider, in order of names. */
export function logEntriesOf({ providers, accreditors }: Content): readonly LogEntry[] {
  return [...providers]
    .map(([id, provider]): LogEntry => ({
      id,
      name: provider.name,
      abbreviation: provider.abbreviation,
      aliases: provider.alsoKnownAs,
      accreditors: provider.accreditors.map(({ value }) => accreditors.get(value)?.name ?? value),
      creditTypes: provider.creditTypes.map(({ value }) => value),
      formats: provider.formats.map(({ value }) => value),
      topics: provider.topics.map(({ value }) => value),
      reach: reachOf(provider),
      reports: provider.reports.map(({ covers, what, condition }) => ({ covers, what, condition })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
