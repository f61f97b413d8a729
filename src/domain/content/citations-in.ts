import type { Citation } from '#src/domain/content/citation.ts';

export interface PlacedCitation {
  readonly citation: Citation;
  /** Keys from the entry's top to the citation, joined by dots: `phones.0.citation`. */
  readonly field: string;
}

/** Every citation anywhere in an entry, in the entry's order. */
export function citationsIn(value: unknown, path: readonly string[] = []): PlacedCitation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCitation(value)) return [{ citation: value, field: path.join('.') }];
  return Object.entries(value).flatMap(([key, inner]) => citationsIn(inner, [...path, key]));
}

/** No other part of an entry has a field of this name. */
function isCitation(value: object): value is Citation {
  return 'confidence' in value;
}
