import { isForPhysicians, type CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import {
  creditPatterns,
  physiciansUntypedPatterns,
  untypedPatterns,
  type CreditPattern,
} from '#src/domain/checker/credit-patterns.ts';

/** A place in the plain text that names a credit; `end` is excluded. */
export interface Mention {
  readonly credit: CertificateCredit;
  readonly start: number;
  readonly end: number;
}

/** Every credit that is named, in the text's order; no two overlap. */
export function mentionsIn(text: string): readonly Mention[] {
  const typed = matchesOf(creditPatterns, text);
  if (typed.length === 0) return apart(matchesOf(untypedPatterns, text));
  if (typed.some(({ credit }) => isForPhysicians(credit))) return apart(typed);
  return apart([...typed, ...matchesOf(physiciansUntypedPatterns, text)]);
}

function matchesOf(patterns: readonly CreditPattern[], text: string): readonly Mention[] {
  const inForce = patterns.filter(({ where }) => where?.test(text) ?? true);
  return inForce.flatMap(({ credit, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      credit,
      start: index,
      end: index + found.trimEnd().length,
    })),
  );
}

/** Of mentions that overlap the one that begins first, and of those the longest. */
function apart(matches: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}
