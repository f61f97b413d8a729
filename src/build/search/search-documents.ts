import { activityFormatNames } from '#src/domain/activity-format.ts';
import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import type { Criterion, Requirement } from '#src/domain/content/requirement.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import { costNames } from '#src/domain/directory/cost.ts';
import { siteOf } from '#src/domain/site-of.ts';

/** A page as free text finds it: what it says of its subject, without what every page says. */
export interface SearchDocument {
  readonly title: string;
  /** Relative to the site's root: `providers/aapmr/`. */
  readonly address: string;
  /** Begins with the title. */
  readonly text: string;
}

/** The pages of all providers, requirements and accreditors. */
export function searchDocuments(catalog: Catalog): readonly SearchDocument[] {
  const { providers, requirements, accreditors } = catalog;
  return [
    ...[...providers].map(([id, provider]) =>
      documentFrom(`providers/${id}/`, provider.name, [
        ...providerTexts(provider, catalog),
        ...disagreementTexts('providers', id, catalog),
      ]),
    ),
    ...[...requirements].map(([id, requirement]) =>
      documentFrom(`requirements/${id}/`, requirement.name, [
        ...requirementTexts(requirement, catalog),
        ...disagreementTexts('requirements', id, catalog),
      ]),
    ),
    ...[...accreditors].map(([id, accreditor]) =>
      documentFrom(`accreditors/${id}/`, accreditor.name, [
        ...accreditorTexts(accreditor),
        ...disagreementTexts('accreditors', id, catalog),
      ]),
    ),
  ];
}

type Texts = readonly (string | null | undefined)[];

function documentFrom(address: string, title: string, texts: Texts): SearchDocument {
  const said = [title, ...texts].filter((one) => one !== null && one !== undefined);
  // A site that is named twice, or an accreditor for each of its credits, says no more than once.
  return { title, address, text: [...new Set(said)].join('\n') };
}

function providerTexts(provider: Provider, { accreditors, topics }: Catalog): Texts {
  const { onBoardPage, website, activities, cost } = provider;
  return [
    provider.abbreviation,
    ...provider.alsoKnownAs,
    onBoardPage?.printedAs,
    provider.summary,
    ...provider.topics.flatMap(({ value }) => {
      const topic = topics.get(value);
      return [topic?.name, ...(topic?.searchedAs ?? [])];
    }),
    ...provider.formats.map(({ value }) => activityFormatNames[value]),
    ...provider.creditTypes.map(({ value }) => creditTypeNames[value]),
    ...provider.accreditors.flatMap(({ value }) => {
      const accreditor = accreditors.get(value);
      return [accreditor?.name, accreditor?.abbreviation];
    }),
    ...(provider.selfAssessment ? ['SA-CME', provider.selfAssessment.value] : []),
    cost && costNames[cost.value],
    ...provider.reports.map(({ what }) => what),
    ...provider.phones.map(({ number }) => number),
    website && siteOf(website.value),
    activities && siteOf(activities.value),
    provider.place?.value,
    ...provider.notes.map(({ text }) => text),
    onBoardPage?.remark,
    ...provider.notToBeConfusedWith.flatMap(({ name, abbreviation }) => [name, abbreviation]),
    // What is not known of it is nothing to find it by: “cost” would find whose cost nobody knows.
    'CME, continuing medical education',
  ];
}

function requirementTexts(requirement: Requirement, { facts }: Catalog): Texts {
  const { shortName, summary, appliesTo, editions, workedExamples, notKnown } = requirement;
  const isOffered = requirement.status !== 'historical';
  return [
    shortName,
    summary,
    appliesTo,
    ...editions.flatMap(({ criteria }) => criteria.flatMap(criterionTexts)),
    ...workedExamples.flatMap(({ title, text }) => [title, text]),
    ...[...facts.values()]
      .filter(({ about }) => isOffered && about === 'subspecialties')
      .flatMap(({ title, text, items }) => [title, text, ...items]),
    ...notKnown,
  ];
}

function criterionTexts(criterion: Criterion): Texts {
  const { label, explanation } = criterion;
  if (criterion.kind === 'total') {
    return [label, explanation, ...criterion.counting.map((type) => creditTypeNames[type])];
  }
  return [label, explanation, criterion.kind === 'self-assessment' ? criterion.metBy : null];
}

function accreditorTexts(accreditor: Accreditor): Texts {
  return [
    accreditor.abbreviation,
    accreditor.summary,
    ...accreditor.credits.flatMap(({ creditType, because }) => [
      creditTypeNames[creditType],
      because,
    ]),
    ...accreditor.phrases.flatMap(({ phrase, meaning }) => [phrase, meaning]),
    ...accreditor.conversions.flatMap(({ from, to, how }) => [from, to, how]),
    accreditor.website && siteOf(accreditor.website.value),
    ...accreditor.notKnown,
  ];
}

function disagreementTexts(
  folder: 'providers' | 'requirements' | 'accreditors',
  id: string,
  { contradictions }: Catalog,
): Texts {
  return [...contradictions.values()]
    .filter((entry) => entry[folder].includes(id))
    .flatMap(({ title, resolution }) => [title, resolution]);
}
