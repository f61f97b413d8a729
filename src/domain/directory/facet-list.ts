import type { Citation } from '#src/domain/content/citation.ts';
import type { Reach } from '#src/domain/directory/facet-options.ts';

/** The facets that have a page for each of their options, with the words of those pages. */
export const listedFacets = {
  topic: {
    heading: 'Providers by topic',
    description:
      'CME providers for PM&R physicians by topic: PM&R, its seven subspecialties and others.',
  },
  format: {
    heading: 'Providers by format',
    description: 'CME providers for PM&R physicians by the format of what they offer.',
  },
  accreditor: {
    heading: 'Providers by accreditor',
    description: 'CME providers for PM&R physicians by who accredits them.',
  },
  reporting: {
    heading: 'Providers by what they report to ABPMR',
    description: 'CME providers by what they automatically report to ABPMR.',
  },
} as const;
export type ListedFacet = keyof typeof listedFacets;

/** What a page of the facet `reporting` is called, by its option. */
export const reportingHeadings: Readonly<Record<Reach, string>> = {
  everything: 'Reports everything to ABPMR',
  members: 'Reports to ABPMR for members',
  part: 'Reports some activities to ABPMR',
  yourself: 'No known report to ABPMR',
};

/** What a list is, for search engines. */
export function listDescription(facet: ListedFacet, option: string): string {
  switch (facet) {
    case 'topic':
      return `CME providers for PM&R physicians with activities on: ${option}.`;
    case 'format':
      return `CME providers for PM&R physicians with activities in the format: ${option}.`;
    case 'accreditor':
      return `CME providers for PM&R physicians accredited by: ${option}.`;
    case 'reporting':
      return `CME providers by what they report to ABPMR: ${option}.`;
  }
}

/** Whether we read somewhere what puts a provider on a list, or it follows from what we read. */
export function isConfirmed(citations: readonly Citation[]): boolean {
  return citations.some(({ confidence }) => confidence !== 'background');
}

/**
 * What a list is, in a sentence: `22 providers with activities on pain; 9 confirmed.`
 *
 * @param option The option's name, as pages show it, or its id where the facet is `reporting`.
 * @param unchecked How many of them are on it by general knowledge alone.
 */
export function listSentence(
  facet: ListedFacet,
  option: string,
  { total, unchecked }: { readonly total: number; readonly unchecked: number },
): string {
  const who = `${providers(total)} ${belonging(facet, option, total === 1)}`;
  if (facet === 'reporting' || unchecked === 0) return `${who}.`;
  return `${who}; ${confirmedOf(total, unchecked)}.`;
}

function belonging(facet: ListedFacet, option: string, isOne: boolean): string {
  switch (facet) {
    case 'topic':
      return `with activities on ${inSentence(option)}`;
    case 'format':
      return `with activities in the format “${option}”`;
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
      return `that ${reports} some of ${its} credit to ABPMR`;
    default:
      return 'with no report to ABPMR that we know of: report that credit yourself';
  }
}

/** `Pain` becomes `pain`; `PM&R` stays. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function providers(count: number): string {
  return count === 1 ? '1 provider' : `${count} providers`;
}

/** `9 confirmed`, `none confirmed`; `not confirmed` of a single one. */
export function confirmedOf(total: number, unchecked: number): string {
  if (total === 1) return 'not confirmed';
  return unchecked === total ? 'none confirmed' : `${total - unchecked} confirmed`;
}
