import { activityFormatNames, type ActivityFormat } from '#src/domain/activity-format.ts';
import { confidenceNames } from '#src/domain/content/confidence.ts';
import { phoneNames, isOldPhone } from '#src/domain/phone.ts';
import { creditTypeNames, type CreditType } from '#src/domain/credit-type.ts';
import { formatDay, type Day } from '#src/domain/day.ts';
import {
  costNames,
  type Cost,
  reachNames,
  type Reach,
} from '#src/domain/directory/facet-options.ts';
import {
  certaintyOf,
  type Directory,
  type Facet,
  type Row,
  type RowPhone,
  type Certainty,
} from '#src/domain/directory/facets.ts';
import { isProviderId } from '#src/domain/directory/shortlist.ts';

/** What providers are compared by, in the order of the page, with the names it shows. */
export const attributeNames = {
  credit: 'Types of credit',
  counts: 'Does it count?',
  reach: 'Does it send credit to ABPMR?',
  format: 'Formats',
  topic: 'Topics',
  cost: 'Cost',
  membership: 'Members only',
  phone: 'Phone',
  place: 'Place',
  accreditor: 'Accredited by',
  checked: 'How well checked',
  checkedOn: 'Last checked',
} as const;
export type Attribute = keyof typeof attributeNames;

export const attributes = Object.keys(attributeNames) as readonly Attribute[];

interface ComparedValue {
  readonly text: string;
  /** How sure it is, in words; empty where it is verified. */
  readonly note: string;
}

/** One provider as a column of a comparison. */
export interface ComparedProvider {
  readonly id: string;
  readonly name: string;
  /** Its abbreviation, or its name where it has none. */
  readonly shortName: string;
  /** Nothing under an attribute means that it is not known. */
  readonly values: Readonly<Record<Attribute, readonly ComparedValue[]>>;
}

/** One provider of the directory as a column of a comparison, every value with how sure it is. */
export function comparedProviderOf(
  row: Row,
  directory: Pick<Directory, 'options' | 'topics' | 'boardAnswers'>,
): ComparedProvider {
  const { options, topics, boardAnswers } = directory;
  const { values, phones, place, unsure } = row;
  const nameIn = (facet: Facet) => (id: string) =>
    options[facet].find((option) => option.id === id)?.name ?? id;
  const known = (facet: 'cost' | 'membership') =>
    values[facet].filter((value) => value !== 'not-known');
  return {
    id: row.id,
    name: row.name,
    shortName: row.abbreviation || row.name,
    values: {
      credit: valuesOf(row, 'credit', creditName),
      counts: values.credit.map((type) => boardAnswerValue(row, type, boardAnswers)),
      reach: reachValues(row),
      format: listOf(row, 'format', (id) => activityFormatNames[id as ActivityFormat] ?? id),
      topic: listOf(row, 'topic', (id) => topics[id]?.name ?? id),
      cost: known('cost').map((id) => valueOf(costNames[id as Cost], certaintyOf(row, 'cost', id))),
      membership: known('membership').map((id) =>
        valueOf(id === 'closed' ? 'Yes' : 'No', certaintyOf(row, 'membership', id)),
      ),
      phone: phones.map((phone) =>
        valueOf(`${phone.number}: ${phoneWords(phone, phones)}`, phone.confidence),
      ),
      place: place === '' ? [] : [valueOf(place, unsure.place?.[0] ?? 'confirmed')],
      accreditor: valuesOf(row, 'accreditor', nameIn('accreditor')),
      checked: valuesOf(row, 'checked', nameIn('checked')),
      checkedOn: [valueOf(formatDay(row.checkedOn as Day), 'confirmed')],
    },
  };
}

function creditName(type: string): string {
  return creditTypeNames[type as CreditType] ?? type;
}

function valueOf(text: string, confidence: Certainty): ComparedValue {
  return { text, note: confidence === 'confirmed' ? '' : confidenceNames[confidence] };
}

function valuesOf(row: Row, facet: Facet, nameOf: (id: string) => string): ComparedValue[] {
  return row.values[facet].map((id) => valueOf(nameOf(id), certaintyOf(row, facet, id)));
}

/** Values that are equally sure on one line. */
function listOf(row: Row, facet: Facet, nameOf: (id: string) => string): ComparedValue[] {
  const groups = Map.groupBy(valuesOf(row, facet, nameOf), ({ note }) => note);
  return [...groups].map(([note, values]) => ({
    text: values.map(({ text }) => text).join(', '),
    note,
  }));
}

/** From the surest on. */
const ranks: readonly Certainty[] = [
  'confirmed',
  'third-party',
  'derived',
  'unknown',
  'background',
];

/** No surer than it is that the provider awards this type at all. */
function boardAnswerValue(
  row: Row,
  type: string,
  boardAnswers: Directory['boardAnswers'],
): ComparedValue {
  const { text, confidence } = boardAnswers[type] ?? { text: 'Not known', confidence: 'unknown' };
  const awards = certaintyOf(row, 'credit', type);
  const weaker = ranks.indexOf(confidence) >= ranks.indexOf(awards) ? confidence : awards;
  return valueOf(`${creditName(type)}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`, weaker);
}

function reachValues({ values, reports }: Row): readonly ComparedValue[] {
  const [reach = 'yourself'] = values.reach;
  const answer = reachNames[reach as Reach];
  if (reports.length === 0)
    return [{ text: `${answer}; we know of no automatic report`, note: '' }];
  return reports.map(({ what, confidence }, at) =>
    valueOf(at === 0 ? `${answer}: ${what}` : what, confidence),
  );
}

function phoneWords(phone: RowPhone, phones: readonly RowPhone[]): string {
  const words = phoneNames[phone.as];
  const text = words.charAt(0).toLowerCase() + words.slice(1);
  return isOldPhone(phone, phones) ? `old, ${text}` : text;
}

/** As many as can be read side by side. */
export const comparedMost = 4;

/** The providers that an address asks to see side by side. */
export interface Comparison {
  /** At most four, in their order. */
  readonly ids: readonly string[];
  /** Those beyond the fourth. */
  readonly leftOut: readonly string[];
}

/** Reads `?with=aapmr,aanem`. What cannot be an id is passed over. */
export function readComparison(query: string): Comparison {
  const named = new URLSearchParams(query).getAll('with').flatMap((value) => value.split(','));
  const ids = [...new Set(named.map((id) => id.trim()).filter(isProviderId))];
  return { ids: ids.slice(0, comparedMost), leftOut: ids.slice(comparedMost) };
}

/** The address of a comparison: `''`, or `?with=aapmr,aanem`. */
export function comparisonAddress(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?with=${ids.join(',')}`;
}
