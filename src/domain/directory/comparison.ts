import { isProviderId } from '#src/domain/directory/shortlist.ts';

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
