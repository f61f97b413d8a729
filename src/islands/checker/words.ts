import { formatAmount } from '#src/domain/amount.ts';
import { certificateCreditNames } from '#src/domain/checker/certificate-credit.ts';
import type { AmountRole } from '#src/domain/checker/certificate-amounts.ts';
import type { CertificateWarning, WarningKind } from '#src/domain/checker/certificate-warnings.ts';
import type { Finding, FoundAmount, Reading } from '#src/domain/checker/finding.ts';
import type { Sense } from '#src/domain/checker/sense.ts';
import type { StatementKind } from '#src/domain/checker/statements.ts';
import { standingNames, standings, type Standing } from '#src/domain/standing.ts';

/** What the sentence says where it does not simply award the credit; `null` where it does. */
const senseWords: Readonly<Record<Exclude<Sense, 'unclear'>, string | null>> = {
  awarded: null,
  convertible: 'The text says that other credit may become this one.',
  pending: 'The text says that it was asked for, not that it was given.',
  ended: 'The text says that it is over: only who completed it in time has this credit.',
  denied: 'The text says that it is not given.',
  'denied-to-others': 'The text says only who does not get it.',
  equivalent: 'The text only compares other credit with it.',
  'accepted-elsewhere': 'The text says what another organization accepts.',
};

const noGivingWords =
  'No words that this page knows say that it is given. Read the sentence, or ask the provider.';

export function remarkOn({ sense, doubt }: Reading): string | null {
  if (sense !== 'unclear') return senseWords[sense];
  return doubt?.kind === 'words'
    ? `The text has words that this page cannot read for certain: “${onOneLine(doubt.phrase.text).replace(/[.;]$/, '')}”. Read the sentence, or ask the provider.`
    : noGivingWords;
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export const roleWords: Readonly<Record<AmountRole, string>> = {
  claimed: 'Claimed',
  designated: 'Most that can be claimed',
  stated: 'Number beside it',
};

/** What to mind; the two states in which no type was found are told as answers instead. */
export const warningWords: Readonly<
  Record<Exclude<WarningKind, 'nothing-recognized' | 'accreditation-only'>, string>
> = {
  'incomplete-phrase':
    'The phrase is shorter than the one that the AMA asks for, “AMA PRA Category 1 Credit”. That alone does not make the credit bad: look for the full phrase elsewhere on the certificate, or ask the provider.',
  contradictory:
    'The same credit is given in one place, and refused, only asked for or left open in another. Read both.',
  'not-for-physicians':
    'Some of this is credit for teams or for other professions. Make sure that the certificate is a physician’s.',
  'claimed-above-designated': 'More was claimed than the activity is designated for.',
  'designated-is-not-claimed':
    'The number is the most that anybody can claim. Log what you claimed, for the time you took part.',
  'odd-step': 'AMA PRA credit comes in steps of 0.25. Check the number.',
  'several-types':
    'One activity with several types is one entry in a log, with the other types added to it.',
};

export function sentenceOf({ kind }: CertificateWarning): string | undefined {
  return kind === 'nothing-recognized' || kind === 'accreditation-only'
    ? undefined
    : warningWords[kind];
}

/** What is worth a remark besides credit. */
export const statementWords: Readonly<Partial<Record<StatementKind, string>>> = {
  convertible: 'Credit of another system may be converted, on application to the AMA',
  'board-credit': 'It names a certifying board, which need not be ABPMR: read which one',
  'self-assessment':
    'It speaks of self-assessment. ABPMR’s pages speak of self-assessment that ABPMR approved, so this alone does not make it count as such',
};

/** `Claimed: 11.25`, each once. */
export function amountLines(amounts: readonly FoundAmount[]): readonly string[] {
  return [
    ...new Set(amounts.map(({ role, amount }) => `${roleWords[role]}: ${formatAmount(amount)}`)),
  ];
}

/** The outcome in a sentence, for a reader who does not see it. */
export function summaryOf(findings: readonly Pick<Finding, 'credit' | 'standing'>[]): string {
  const [only, ...others] = findings;
  if (only === undefined) return 'No type of credit was recognized.';
  if (others.length === 0) {
    return `${certificateCreditNames[only.credit]}: ${inSentence(only.standing)}.`;
  }
  const counts = standings
    .map((standing) => ({
      standing,
      count: findings.filter((one) => one.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ standing, count }) =>
        `${count} ${count === 1 ? inSentence(standing) : ofSeveral[standing]}`,
    );
  return `${findings.length} types of credit: ${counts.join(', ')}.`;
}

function inSentence(standing: Standing): string {
  const [first = '', ...rest] = standingNames[standing];
  return first.toLowerCase() + rest.join('');
}

const ofSeveral: Readonly<Record<Standing, string>> = {
  counts: 'count',
  'counts-after-conversion': 'count once converted',
  'not-known': 'not known whether they count',
  'does-not-count': 'do not count',
};
