import { activityFormatNames } from '#src/domain/activity-format.ts';
import type { Accreditor } from '#src/domain/content/accreditor.ts';
import { confidenceNames, type Citation } from '#src/domain/content/citation.ts';
import { phoneNames, type Provider } from '#src/domain/content/provider.ts';
import type { Topic } from '#src/domain/content/topic.ts';
import { creditTypeNames, type CreditType } from '#src/domain/credit-type.ts';
import { formatDay } from '#src/domain/day.ts';
import { checkedNames, checkedOf } from '#src/domain/directory/checked.ts';
import type { ComparedProvider, ComparedValue } from '#src/domain/directory/compared-provider.ts';
import { costNames } from '#src/domain/directory/cost.ts';
import { isOldPhone } from '#src/domain/directory/old-phone.ts';
import { reachNames, reachOf } from '#src/domain/directory/reach.ts';

interface Content {
  readonly accreditors: ReadonlyMap<string, Accreditor>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Whether a type counts, in words, and what says so. */
  readonly standing: (type: CreditType) => { readonly text: string; readonly citation?: Citation };
}

/** One provider as a column of a comparison, every value with how sure it is. */
export function comparedProviderOf(
  id: string,
  provider: Provider,
  { accreditors, topics, standing }: Content,
): ComparedProvider {
  const { cost, membersOnly, place } = provider;
  return {
    id,
    name: provider.name,
    shortName: provider.abbreviation ?? provider.name,
    values: {
      credit: valuesOf(provider.creditTypes, (type) => creditTypeNames[type]),
      counts: provider.creditTypes.map((cited) => standingValue(cited, standing)),
      reach: reachValues(provider),
      format: listOf(provider.formats, (format) => activityFormatNames[format]),
      topic: listOf(provider.topics, (topic) => topics.get(topic)?.name ?? topic),
      cost: cost ? [valueOf(costNames[cost.value], cost.citation)] : [],
      membership: membersOnly
        ? [valueOf(membersOnly.value ? 'Yes' : 'No', membersOnly.citation)]
        : [],
      phone: provider.phones.map((phone) =>
        valueOf(`${phone.number}: ${phoneWords(provider, phone)}`, phone.citation),
      ),
      place: place ? [valueOf(place.value, place.citation)] : [],
      accreditor: valuesOf(
        provider.accreditors,
        (accreditor) => accreditors.get(accreditor)?.abbreviation ?? accreditor,
      ),
      checked: [{ text: checkedNames[checkedOf(provider)], note: '' }],
      checkedOn: [{ text: formatDay(provider.checkedOn), note: '' }],
    },
  };
}

interface Cited<Value> {
  readonly value: Value;
  readonly citation: Citation;
}

function valueOf(text: string, citation: Citation | undefined): ComparedValue {
  const confidence = citation?.confidence ?? 'unknown';
  return { text, note: confidence === 'confirmed' ? '' : confidenceNames[confidence] };
}

function valuesOf<Value>(cited: readonly Cited<Value>[], nameOf: (value: Value) => string) {
  return cited.map(({ value, citation }) => valueOf(nameOf(value), citation));
}

/** Values that are equally sure on one line. */
function listOf<Value>(
  cited: readonly Cited<Value>[],
  nameOf: (value: Value) => string,
): readonly ComparedValue[] {
  const groups = Map.groupBy(valuesOf(cited, nameOf), ({ note }) => note);
  return [...groups].map(([note, values]) => ({
    text: values.map(({ text }) => text).join(', '),
    note,
  }));
}

/** From the surest on. */
const ranks = ['confirmed', 'third-party', 'derived', 'unknown', 'background'] as const;

function rankOf(citation: Citation | undefined): number {
  return ranks.indexOf(citation?.confidence ?? 'unknown');
}

/** No surer than it is that the provider awards this type at all. */
function standingValue(
  { value, citation: awards }: Cited<CreditType>,
  standing: Content['standing'],
): ComparedValue {
  const { text, citation } = standing(value);
  const weaker = rankOf(citation) >= rankOf(awards) ? citation : awards;
  return valueOf(
    `${creditTypeNames[value]}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    weaker,
  );
}

function reachValues(provider: Provider): readonly ComparedValue[] {
  const { reports } = provider;
  const answer = reachNames[reachOf(provider)];
  if (reports.length === 0) return [{ text: `${answer}; no report to ABPMR is known`, note: '' }];
  return reports.map(({ what, citation }, at) =>
    valueOf(at === 0 ? `${answer}: ${what}` : what, citation),
  );
}

function phoneWords(provider: Provider, phone: Provider['phones'][number]): string {
  const words = phoneNames[phone.as];
  const text = words.charAt(0).toLowerCase() + words.slice(1);
  return isOldPhone(phone, provider.phones) ? `old, ${text}` : text;
}
