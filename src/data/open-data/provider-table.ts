import type { AddressOf } from '#src/data/open-data/data-file.ts';
import { type CsvRow, citationCells } from '#src/data/open-data/csv.ts';
import { activityFormatNames } from '#src/domain/activity-format.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import { confidenceNames, citationsIn } from '#src/domain/content/confidence.ts';
import { nextCheckDue } from '#src/domain/content/freshness.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import { phoneNames } from '#src/domain/phone.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import { reachNames, reachOf } from '#src/domain/directory/facet-options.ts';

interface Cited<Value> {
  readonly value: Value;
  readonly citation: Citation;
}

/** One row per provider. Beside each fact, how sure it is; unchecked values have columns of their own. */
export function providerTable(catalog: Catalog, addressOf: AddressOf): readonly CsvRow[] {
  return [...catalog.providers].map(([id, provider]) => ({
    id,
    ...identityOf(provider),
    ...contactOf(provider),
    ...offerOf(provider, catalog),
    'reaches ABPMR': reachNames[reachOf(provider)],
    'reported to ABPMR': provider.reports
      .map(({ what, condition }) => (condition === null ? what : `${what} (members only)`))
      .join('; '),
    'not known': provider.notKnown.join(' '),
    'checked on': provider.checkedOn,
    'next check due': nextCheckDue(provider.checkedOn, 'providers'),
    page: addressOf(`/providers/${id}/`),
  }));
}

function identityOf({ name, abbreviation, alsoKnownAs, summary, citation }: Provider): CsvRow {
  return {
    name,
    'name: how sure': confidenceNames[citation.confidence],
    abbreviation,
    'other names': alsoKnownAs.join('; '),
    summary,
  };
}

function contactOf({ phones, place, website, activities }: Provider): CsvRow {
  const [phone] = phones;
  return {
    phone: phone?.number ?? null,
    'phone: where read': phone ? phoneNames[phone.as] : null,
    'phone: how sure': phone ? confidenceNames[phone.citation.confidence] : null,
    ...oneFact('place', place),
    ...oneFact('website', website),
    ...oneFact('activities', activities),
  };
}

function offerOf(provider: Provider, { accreditors, topics }: Catalog): CsvRow {
  const { cost, membersOnly } = provider;
  return {
    ...listOf('accreditors', provider.accreditors, (id) => accreditors.get(id)?.name ?? id),
    ...listOf('credit types', provider.creditTypes, (type) => creditTypeNames[type]),
    ...listOf('formats', provider.formats, (format) => activityFormatNames[format]),
    ...listOf('topics', provider.topics, (id) => topics.get(id)?.name ?? id),
    ...oneFact('cost', cost),
    ...oneFact('members only', membersOnly && { ...membersOnly, value: yesNo(membersOnly.value) }),
  };
}

function oneFact(column: string, fact: Cited<string> | null): CsvRow {
  return {
    [column]: fact?.value ?? null,
    [`${column}: how sure`]: fact && confidenceNames[fact.citation.confidence],
  };
}

function listOf<Value>(
  column: string,
  facts: readonly Cited<Value>[],
  nameOf: (value: Value) => string,
): CsvRow {
  const named = (isChecked: boolean) =>
    facts
      .filter(({ citation }) => (citation.confidence !== 'background') === isChecked)
      .map(({ value }) => nameOf(value))
      .join('; ');
  return { [column]: named(true), [`${column}: not checked`]: named(false) };
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** One row for each fact of each provider, with how sure it is and where we read it. */
export function providerFactsTable({ providers, sources }: Catalog): readonly CsvRow[] {
  return [...providers].flatMap(([id, provider]) => {
    const due = nextCheckDue(provider.checkedOn, 'providers');
    return citationsIn(provider).map(({ citation, field }) => ({
      provider: id,
      fact: field === 'citation' ? 'name' : (field.split('.')[0] ?? field),
      value: valueAt(provider, field),
      ...citationCells(citation, sources),
      'checked on': provider.checkedOn,
      'next check due': due,
    }));
  });
}

/** The value that a citation is for is beside it, under one of a few names. */
function valueAt(provider: Provider, field: string): string {
  const beside = field
    .split('.')
    .slice(0, -1)
    .reduce<unknown>((place, key) => Object(place)[key], provider);
  const { value, number, what, text, name } = Object(beside) as Record<string, unknown>;
  return String(value ?? number ?? what ?? text ?? name);
}
