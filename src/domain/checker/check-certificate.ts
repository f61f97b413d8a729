import { amountLines } from '#src/domain/checker/amount-lines.ts';
import { isForPhysicians, type CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import {
  amountsBeside,
  roleAfter,
  type CertificateAmount,
} from '#src/domain/checker/certificate-amounts.ts';
import { appliedRule, type CreditRule } from '#src/domain/checker/credit-rules.ts';
import { doubtsIn } from '#src/domain/checker/doubt.ts';
import {
  findingOf,
  isBesideThePoint,
  type Finding,
  type FoundAmount,
} from '#src/domain/checker/finding.ts';
import { mentionsIn } from '#src/domain/checker/mentions.ts';
import { plainTextFrom, type PlainText } from '#src/domain/checker/plain-text.ts';
import { isTrademarkNote, saysItIsOver, senseOf } from '#src/domain/checker/sense.ts';
import { spelledOut, type PlacedReading } from '#src/domain/checker/shorthand.ts';
import {
  boundsAround,
  sentencesIn,
  surroundingsOf,
  trimmed,
} from '#src/domain/checker/sentence.ts';
import { statementsIn, type Statement } from '#src/domain/checker/statements.ts';

export interface CertificateCheck {
  /** In the order in which the text first names them, each credit once; empty for none. */
  readonly findings: readonly Finding[];
  readonly statements: readonly Statement[];
  /** Numbers of credits that could go with several findings, or with none. */
  readonly looseAmounts: readonly FoundAmount[];
}

/**
 * Reads a certificate, or a sentence of one, as far as a list of known phrases goes.
 *
 * @param pasted As it was copied, in any layout.
 * @param rules What the site's content knows of each credit type.
 */
export function checkCertificate(pasted: string, rules: readonly CreditRule[]): CertificateCheck {
  const plain = plainTextFrom(pasted);
  const readings = readingsIn(plain, rules);
  const statements = statementsIn(plain);
  const isJointlyAccredited = statements.some(({ kind }) => kind === 'jointly-accredited');
  const { byCredit, loose } = amountsByCredit(plain, readings);

  const findings = readings.filter(isFirstOfItsCredit).map((first) => {
    const { credit } = first.mention;
    const same = readings.filter(({ mention }) => mention.credit === credit);
    return findingOf(
      credit,
      [first, ...same.slice(1)],
      byCredit.get(credit) ?? [],
      appliedRule(credit, rules, isJointlyAccredited),
    );
  });
  return {
    findings: findings.filter((finding) => !isBesideThePoint(finding, findings)),
    statements,
    looseAmounts: loose,
  };
}

function readingsIn(plain: PlainText, rules: readonly CreditRule[]): readonly PlacedReading[] {
  const { text, phraseAt } = plain;
  const sentences = sentencesIn(text);
  const mentions = mentionsIn(text);
  const isOver = saysItIsOver(text);
  const readings = mentions.flatMap((mention) => {
    const around = surroundingsOf(mention, text, sentences);
    if (isTrademarkNote(around)) return [];
    const bounds = trimmed(boundsAround(mention, text, sentences), text);
    const sense = senseOf(mention.credit, around);
    const isPast = isOver && sense === 'awarded' && roleAfter(around.before) !== 'claimed';
    return [
      {
        mention,
        phrase: phraseAt(mention.start, mention.end),
        sense: isPast ? ('ended' as const) : sense,
        sentence: phraseAt(bounds.start, bounds.end),
        doubt: null,
      },
    ];
  });
  const doubtAbout = doubtsIn(plain, mentions, sentences);
  return readings.map(spelledOut).map((reading) => {
    if (reading.sense !== 'awarded' || !canCount(reading.mention.credit, rules)) return reading;
    const doubt = doubtAbout(reading.mention);
    if (doubt === undefined) return reading;
    const phrase = phraseAt(doubt.start, doubt.end);
    return { ...reading, sense: 'unclear' as const, doubt: { kind: doubt.kind, phrase } };
  });
}

function canCount(credit: CertificateCredit, rules: readonly CreditRule[]): boolean {
  return ['counts', 'counts-after-conversion'].includes(appliedRule(credit, rules, false).standing);
}

function isFirstOfItsCredit(
  { mention }: PlacedReading,
  place: number,
  all: readonly PlacedReading[],
): boolean {
  return all.findIndex((other) => other.mention.credit === mention.credit) === place;
}

/** Numbers beside a credit’s name are its own; those on lines of their own go to the one credit awarded. */
function amountsByCredit(plain: PlainText, readings: readonly PlacedReading[]) {
  const awarded = readings.filter(({ sense }) => sense === 'awarded');
  const beside = amountsBeside(
    awarded.map(({ mention }) => mention),
    plain,
  );
  const taken = new Set([...beside.values()].map(({ start }) => start));
  const lines = amountLines(plain.text)
    .filter(({ start }) => !taken.has(start) && !isWithinOneOf(readings, start))
    .map((amount) => foundIn(plain, amount));

  const byCredit = new Map<CertificateCredit, FoundAmount[]>();
  for (const [{ credit }, amount] of beside) {
    byCredit.set(credit, [...(byCredit.get(credit) ?? []), foundIn(plain, amount)]);
  }
  const [heir, ...rivals] = new Set(
    awarded.map(({ mention }) => mention.credit).filter(isForPhysicians),
  );
  if (heir === undefined || rivals.length > 0) return { byCredit, loose: lines };
  return { byCredit: byCredit.set(heir, [...(byCredit.get(heir) ?? []), ...lines]), loose: [] };
}

/** The 1 of `Category 1 credits earned` is no amount. */
function isWithinOneOf(readings: readonly PlacedReading[], place: number): boolean {
  return readings.some(({ mention }) => mention.start <= place && place < mention.end);
}

function foundIn(plain: PlainText, { amount, role, start, end }: CertificateAmount): FoundAmount {
  return { amount, role, phrase: plain.phraseAt(start, end) };
}
