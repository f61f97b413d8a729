import { activityFormatNames } from '#src/domain/activity-format.ts';
import { type Accreditor, creditRuleFor } from '#src/domain/content/accreditor.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import { boardAnswerNames } from '#src/domain/board-answer.ts';
import type { Topic } from '#src/domain/content/topic.ts';
import { creditTypeNames, creditTypes, type CreditType } from '#src/domain/credit-type.ts';
import {
  checkedFirst,
  type Directory,
  type Facet,
  type Option,
  type Row,
  type Certainty,
} from '#src/domain/directory/facets.ts';
import {
  checkedNames,
  checkedOf,
  costNames,
  costOf,
  membershipNames,
  membershipOf,
  reachNames,
  reachOf,
} from '#src/domain/directory/facet-options.ts';

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
  const options: Directory['options'] = {
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
  };
  return {
    rows,
    options,
    topics: Object.fromEntries(
      [...topics].map(([id, { name, searchedAs }]) => [
        id,
        searchedAs && searchedAs.length > 0 ? { name, searchedAs } : { name },
      ]),
    ),
    accreditors: Object.fromEntries([...accreditors].map(([id, { name }]) => [id, name])),
    boardAnswers: Object.fromEntries(
      creditTypes.map((type) => [type, standingIn(accreditors, type)] as const),
    ),
  };
}

function standingIn(accreditors: Content['accreditors'], type: CreditType) {
  const rule = creditRuleFor(type, accreditors);
  return {
    text: boardAnswerNames[rule?.standing ?? 'not-known'],
    confidence: rule?.citations[0]?.confidence ?? ('unknown' as const),
  };
}

/** One provider as the list, the comparison and the tracker's form know it. */
export function rowOf(id: string, provider: Provider): Row {
  const { cost, membersOnly, place } = provider;
  const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);
  return {
    id,
    name: provider.name,
    abbreviation: provider.abbreviation ?? '',
    place: place?.value ?? '',
    phones: provider.phones.map(({ number, as, citation: { confidence } }) => ({
      number,
      as,
      confidence,
    })),
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
    unsure: withoutEmpty({
      topic: unsureOf(provider.topics),
      format: unsureOf(provider.formats),
      credit: unsureOf(provider.creditTypes),
      accreditor: unsureOf(provider.accreditors),
      cost: unsureOf(cost ? [cost] : []),
      membership: unsureOf(membersOnly ? [membersOnly] : []),
      place: unsureOf(place ? [place] : []),
    }),
    reports: provider.reports.map(({ covers, what, condition, citation: { confidence } }) => ({
      covers,
      what,
      condition,
      confidence,
    })),
  };
}

function withoutEmpty(unsure: Row['unsure']): Row['unsure'] {
  return Object.fromEntries(Object.entries(unsure).filter(([, each]) => each.length > 0));
}

/** Empty where all are confirmed. */
function unsureOf(facts: readonly { readonly citation: Citation }[]): readonly Certainty[] {
  const each = facts.map(({ citation }) => citation.confidence);
  return each.every((confidence) => confidence === 'confirmed') ? [] : each;
}

/** Its other names, its own and that on the board's page. */
function aliasesOf({ name, alsoKnownAs, onBoardPage }: Provider): readonly string[] {
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
