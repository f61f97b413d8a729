import type { Confidence, Citation } from '#src/domain/content/citation.ts';

/** How pages name a confidence. */
export const confidenceNames: Readonly<Record<Confidence | 'unknown', string>> = {
  confirmed: 'Verified',
  'third-party': 'Verified by a third party',
  derived: 'Derived',
  background: 'Not checked',
  unknown: 'Not known',
};

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

/** Whether somebody read it somewhere. What nobody read is shown as that, and handed on as no fact. */
export function wasRead({ confidence }: Citation): boolean {
  return confidence !== 'background';
}

const words: readonly (readonly [Confidence, string])[] = [
  ['confirmed', 'verified'],
  ['third-party', 'verified by a third party'],
  ['derived', 'derived'],
  ['background', 'not checked'],
];

/** `12 verified, 3 derived and 5 not checked`: the facts of an entry, by how sure they are. */
export function confidenceCounts(entry: object): string {
  const found = citationsIn(entry).map(({ citation }) => citation.confidence);
  const parts = words
    .map(([confidence, word]) => [found.filter((one) => one === confidence).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
}
