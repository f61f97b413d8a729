import { wasRead } from '#src/domain/content/citation.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';

/** How much of a provider's entry rests on a page that was read, as the directory's facet has it. */
export const checkedNames = {
  credit: 'Credit type checked',
  part: 'Checked in part',
  nothing: 'Not checked',
} as const;
export type Checked = keyof typeof checkedNames;

/**
 * - `credit`: who it is and at least one type of credit were read somewhere, or follow from it.
 * - `part`: something was, but not both of these.
 * - `nothing`: nothing it offers was. That somebody else's page names it does not change that.
 */
export function checkedOf(provider: Provider): Checked {
  const read = citationsIn(provider).filter(({ citation }) => wasRead(citation));
  if (!read.some(({ field }) => field !== 'citation')) return 'nothing';
  const isTypeRead = read.some(({ field }) => field.startsWith('creditTypes.'));
  return wasRead(provider.citation) && isTypeRead ? 'credit' : 'part';
}
