import type { Citation } from '#src/domain/content/citation.ts';
import type { Reach } from '#src/domain/directory/reach.ts';

/** The facets that have a page for each of their options, with the words of those pages. */
export const listedFacets = {
  topic: { name: 'Topics', heading: 'Providers by topic' },
  format: { name: 'Formats', heading: 'Providers by format' },
  accreditor: { name: 'Accreditors', heading: 'Providers by accreditor' },
  reporting: { name: 'Reports to ABPMR', heading: 'Providers by what they report to ABPMR' },
} as const;
export type ListedFacet = keyof typeof listedFacets;

/** What a page of the facet `reporting` is called, by its option. */
export const reportingHeadings: Readonly<Record<Reach, string>> = {
  everything: 'Reports all of it to ABPMR',
  members: 'Reports to ABPMR for members',
  part: 'Reports a part of it to ABPMR',
  yourself: 'No report to ABPMR is known',
};

/** What a list is, for search engines. */
export function listDescription(facet: ListedFacet, option: string): string {
  switch (facet) {
    case 'topic':
      return `CME providers for PM&R physicians with activities on: ${option}.`;
    case 'format':
      return `CME providers for PM&R physicians with activities of the format: ${option}.`;
    case 'accreditor':
      return `CME providers for PM&R physicians accredited by: ${option}.`;
    case 'reporting':
      return `CME providers by how their credit reaches ABPMR: ${option}.`;
  }
}

/** Whether what puts a provider on a list was read somewhere or follows from what was. */
export function isVouchedFor(citations: readonly Citation[]): boolean {
  return citations.some(({ confidence }) => confidence !== 'background');
}

/**
 * What a list is, in a sentence: `22 providers with activities on pain; for 13 of them that is not
 * checked.`
 *
 * @param option The option's name, as pages show it, or its id where the facet is `reporting`.
 * @param unchecked How many of them are there by general knowledge alone.
 */
export function listSentence(
  facet: ListedFacet,
  option: string,
  { total, unchecked }: { readonly total: number; readonly unchecked: number },
): string {
  const who = `${providers(total)} ${belonging(facet, option, total === 1)}`;
  if (facet === 'reporting' || unchecked === 0) return `${who}.`;
  if (total === 1) return `${who}; that is not checked.`;
  const whom = unchecked === total ? 'all' : unchecked;
  return `${who}; for ${whom} of them that is not checked.`;
}

function belonging(facet: ListedFacet, option: string, isOne: boolean): string {
  switch (facet) {
    case 'topic':
      return `with activities on ${inSentence(option)}`;
    case 'format':
      return `with activities of the format “${option}”`;
    case 'accreditor':
      return `accredited by the ${option}`;
    case 'reporting':
      return reporting(option, isOne);
  }
}

function reporting(reach: string, isOne: boolean): string {
  const [reports, its] = isOne ? ['reports', 'its'] : ['report', 'their'];
  switch (reach) {
    case 'everything':
      return `that ${reports} all of ${its} credit to ABPMR`;
    case 'members':
      return `that ${reports} credit to ABPMR for ${its} members`;
    case 'part':
      return `that ${reports} a part of ${its} credit to ABPMR`;
    default:
      return `of which no report to ABPMR is known: report that credit yourself`;
  }
}

/** `Pain` becomes `pain`; `PM&R` stays. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function providers(count: number): string {
  return count === 1 ? '1 provider' : `${count} providers`;
}
