import type { Amount } from '#src/domain/amount.ts';
import type { CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import type { AmountRole } from '#src/domain/checker/certificate-amounts.ts';
import type { AppliedRule, RuleId } from '#src/domain/checker/credit-rules.ts';
import type { DoubtKind } from '#src/domain/checker/doubt.ts';
import type { Phrase } from '#src/domain/checker/plain-text.ts';
import { senses, type Sense } from '#src/domain/checker/sense.ts';
import type { Standing } from '#src/domain/standing.ts';

/** A number of credits in the pasted text. */
export interface FoundAmount {
  readonly amount: Amount;
  readonly role: AmountRole;
  readonly phrase: Phrase;
}

/** One place that names a credit, and what its sentence says of it. */
export interface Reading {
  readonly phrase: Phrase;
  readonly sense: Sense;
  /** The sentence around it, or as much of it as was read. */
  readonly sentence: Phrase;
  /** Why the sense is `unclear`; `null` where it is another. */
  readonly doubt: { readonly kind: DoubtKind; readonly phrase: Phrase } | null;
}

/** What the text says about one credit. */
export interface Finding {
  readonly credit: CertificateCredit;
  /** For ABPMR, once the sentence around the credit is taken into account. */
  readonly standing: Standing;
  /** The first of the most telling readings. */
  readonly decidedBy: Reading;
  /** All places that name the credit, in the text's order; the deciding one is among them. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly rule: RuleId;
  /** The numbers that go with it, in the text's order. What was designated is not what was claimed. */
  readonly amounts: readonly FoundAmount[];
}

export function findingOf(
  credit: CertificateCredit,
  readings: readonly [Reading, ...Reading[]],
  amounts: readonly FoundAmount[],
  { standing, rule }: AppliedRule,
): Finding {
  const decidedBy = readings.reduce((best, reading) =>
    senses.indexOf(reading.sense) < senses.indexOf(best.sense) ? reading : best,
  );
  return {
    credit,
    standing: standingIn(decidedBy.sense, standing),
    decidedBy,
    readings,
    rule,
    amounts: amounts.toSorted((a, b) => a.phrase.start - b.phrase.start),
  };
}

/** A sentence can take a credit's standing away, and never gives it one it has not. */
function standingIn(sense: Sense, standing: Standing): Standing {
  switch (sense) {
    case 'awarded':
      return standing;
    case 'denied':
      return 'does-not-count';
    case 'convertible':
      return standing === 'counts' ? 'counts-after-conversion' : standing;
    case 'pending':
    case 'ended':
    case 'unclear':
    case 'denied-to-others':
    case 'equivalent':
    case 'accepted-elsewhere':
      return standing === 'does-not-count' ? standing : 'not-known';
  }
}

/** Whether the text only compares this credit with another that it is really about. */
export function isBesideThePoint(finding: Finding, all: readonly Finding[]): boolean {
  if (!comparing.includes(finding.decidedBy.sense)) return false;
  if (finding.credit === 'participation') return true;
  return all.some(({ decidedBy }) => !comparing.includes(decidedBy.sense));
}

const comparing: readonly Sense[] = ['convertible', 'equivalent', 'accepted-elsewhere'];
