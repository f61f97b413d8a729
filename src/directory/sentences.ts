import type { Search } from '#src/domain/directory/address.ts';
import { facets, type Facet, type Option } from '#src/domain/directory/facets.ts';

/**
 * `3 providers for “pain” in Pain Medicine, Live course; for 2 of them that is not checked`
 *
 * @param unchecked How many of them fit by general knowledge alone.
 */
export function countSentence(
  count: number,
  { text, selection }: Search,
  options: Readonly<Record<Facet, readonly Option[]>> | undefined,
  unchecked = 0,
): string {
  const number = count === 0 ? 'No providers' : count === 1 ? '1 provider' : `${count} providers`;
  const chosen = facets.flatMap((facet) =>
    (options?.[facet] ?? [])
      .filter(({ id }) => selection[facet].includes(id))
      .map(({ name }) => name),
  );
  const found = [number, text && `for “${text}”`, chosen.length > 0 && `in ${chosen.join(', ')}`]
    .filter(Boolean)
    .join(' ');
  if (unchecked === 0) return found;
  if (count === 1) return `${found}; that is not checked`;
  return `${found}; for ${unchecked === count ? 'all' : unchecked} of them that is not checked`;
}
