import type { Citation } from '#src/domain/content/citation.ts';

export interface PlacedCitation {
  readonly citation: Citation;
  /** Keys from the entry's top to the citation, joined by dots: `phones.0.citation`. */
  readonly field: string;
}

/** Every citation anywhere in an entry, in the entry's order. */
export function citationsIn(entry: object): readonly PlacedCitation[] {
  return placedIn(entry, '');
}

function placedIn(value: object, field: string): readonly PlacedCitation[] {
  if (isCitation(value)) return [{ citation: value, field }];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? placedIn(inner, field === '' ? key : `${field}.${key}`)
      : [],
  );
}

/** No other part of an entry has a field of this name. */
function isCitation(value: object): value is Citation {
  return 'confidence' in value;
}
