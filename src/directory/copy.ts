import type { Search } from '#src/domain/directory/address.ts';
import { comparedMost } from '#src/domain/directory/comparison.ts';
import { confirmedOf } from '#src/domain/directory/facet-list.ts';
import { facets, type Directory } from '#src/domain/directory/facets.ts';
import { shortlistMost, type Shortlist } from '#src/domain/directory/shortlist.ts';

/** The words of the list and its search. */
export const copy = {
  searchLabel: 'Search providers',
  placeholder: 'Name, subject, abbreviation or phone number',
  search: 'Search',
  order: 'Order',
  searching: 'Searching…',
  filters: (active: number) => (active === 0 ? 'Filters' : `Filters, ${active} active`),
  unknownValues: (values: readonly string[]) =>
    `We don’t have ${quoted(values)}, so we left it out.`,
  listFailed:
    'We couldn’t load the list for searching. Every provider is below. Reload the page to search.',
  fullTextFailed:
    'We couldn’t search the text of the pages in this browser. We searched names, abbreviations and phone numbers.',
  clash: (abbreviation: string, names: readonly string[]) =>
    `${abbreviation} stands for ${names.join(' and for ')}.`,
  showMore: (count: number) => `Show ${count} more`,
  elsewhereHere: 'Also on this site',
  nothingFound: 'No providers match.',
  showAll: 'Show all providers',
  nearby: 'Searches that find something',
  searchFor: (text: string) => `Search for “${text}”`,
  probably: 'Probably a match too',
  probablyWhy: 'We think these match, but haven’t confirmed it.',
  notChecked: 'Not checked',
  notCheckedWhy: 'We haven’t read any page about what these offer. Ask them before you rely on it.',
} as const;

/** The words of the comparison and the shortlist. */
export const compareCopy = {
  begin: `Compare up to ${comparedMost} providers. Start with one from your shortlist, or type a name.`,
  tooMany: (asked: number, leftOut: readonly string[]) =>
    `The link has ${asked} providers, but you can compare ${comparedMost} at a time. Left out: ${leftOut.join(', ')}. Remove one to make room.`,
  missing: (ids: readonly string[]) =>
    `We couldn’t load ${quoted(ids)}. Either we don’t list it, or the network failed. Reload the page to try again.`,
  isThere: (name: string) => `${name} is already in the comparison.`,
  full: (name: string) =>
    `You can compare ${comparedMost} providers at a time. Remove one, then add ${name}.`,
  added: (name: string, count: number) => `${name} added: ${count} of ${comparedMost}.`,
  removed: (name: string, count: number) => `${name} removed: ${count} of ${comparedMost}.`,
  addHeading: 'Add a provider',
  addLabel: 'Name, abbreviation or phone number',
  noMatch: 'No other provider matches.',
  moreMatches: (count: number) => `${count} more. Keep typing.`,
  shortlist: 'Your shortlist',
  notKept: 'This browser won’t keep the shortlist after you leave this page.',
} as const;

function quoted(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(', ');
}

export function providerCount(count: number): string {
  return count === 1 ? '1 provider' : `${count} providers`;
}

/**
 * `3 providers for “pain” in Pain Medicine, Live course; 1 confirmed`
 *
 * @param unchecked How many of them match by general knowledge alone.
 */
export function countSentence(
  count: number,
  { text, selection }: Search,
  options: Directory['options'] | undefined,
  unchecked = 0,
): string {
  const number = count === 0 ? 'No providers' : providerCount(count);
  const chosen = facets.flatMap((facet) =>
    (options?.[facet] ?? [])
      .filter(({ id }) => selection[facet].includes(id))
      .map(({ name }) => name),
  );
  const found = [number, text && `for “${text}”`, chosen.length > 0 && `in ${chosen.join(', ')}`]
    .filter(Boolean)
    .join(' ');
  return unchecked === 0 ? found : `${found}; ${confirmedOf(count, unchecked)}`;
}

/** What to try where nothing matches. */
export function remedyFor({ text, selection }: Search): string {
  const isNarrowed = facets.some((facet) => selection[facet].length > 0);
  if (!isNarrowed) return 'Try another word, or fewer.';
  return text === '' ? 'Remove a filter.' : 'Try another word, or remove a filter.';
}

/** What became of the shortlist when `name` was put on it or taken off. */
export function shortlistSentence(name: string, before: Shortlist, after: Shortlist): string {
  const count = providerCount(after.length);
  if (after.length > before.length) return `${name} added to the shortlist: ${count}.`;
  if (after.length < before.length) return `${name} removed from the shortlist: ${count} left.`;
  return `The shortlist holds ${shortlistMost}. Remove one before you add ${name}.`;
}
