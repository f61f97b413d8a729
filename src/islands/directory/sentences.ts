import type { Search } from '#src/domain/directory/address.ts';
import { facets, type Facet, type Option } from '#src/domain/directory/facets.ts';

/** `3 providers for “pain” in Pain Medicine, Live course` */
export function countSentence(
  count: number,
  { text, selection }: Search,
  options: Readonly<Record<Facet, readonly Option[]>> | undefined,
): string {
  const number = count === 0 ? 'No providers' : count === 1 ? '1 provider' : `${count} providers`;
  const chosen = facets.flatMap((facet) =>
    (options?.[facet] ?? [])
      .filter(({ id }) => selection[facet].includes(id))
      .map(({ name }) => name),
  );
  return [number, text && `for “${text}”`, chosen.length > 0 && `in ${chosen.join(', ')}`]
    .filter(Boolean)
    .join(' ');
}
