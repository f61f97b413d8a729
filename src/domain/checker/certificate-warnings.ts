import { largerOf, noCredit, type Amount } from '#src/domain/amount.ts';
import { isForPhysicians } from '#src/domain/checker/certificate-credit.ts';
import type { CertificateCheck } from '#src/domain/checker/check-certificate.ts';
import type { Finding, FoundAmount } from '#src/domain/checker/finding.ts';
import type { Phrase } from '#src/domain/checker/plain-text.ts';

/**
 * What to mind before one relies on a text, the most weighty first.
 *
 * - `nothing-recognized`: no known phrase; that is no verdict.
 * - `accreditation-only`: it says who is accredited, and not which credit was awarded.
 * - `incomplete-phrase`: not the AMA's full phrase, which it asks for.
 * - `contradictory`: the same credit is awarded in one place and refused, pending or in doubt in another.
 * - `not-for-physicians`: such certificates are for those who are not physicians.
 * - `claimed-above-designated`: more was claimed than the activity is designated for.
 * - `designated-is-not-claimed`: the number is the most that can be claimed.
 * - `odd-step`: AMA PRA credit comes in steps of 0.25.
 * - `several-types`: one activity, several types: one entry with several awards, not several entries.
 */
export type WarningKind =
  | 'nothing-recognized'
  | 'accreditation-only'
  | 'incomplete-phrase'
  | 'contradictory'
  | 'not-for-physicians'
  | 'claimed-above-designated'
  | 'designated-is-not-claimed'
  | 'odd-step'
  | 'several-types';

export interface CertificateWarning {
  readonly kind: WarningKind;
  /** What gave rise to it; empty where the whole text did. */
  readonly phrases: readonly Phrase[];
}

export function warningsFor(check: CertificateCheck): readonly CertificateWarning[] {
  return [
    ...nothingToGoBy(check),
    ...check.findings.flatMap(incompletePhrase),
    ...check.findings.flatMap(contradictory),
    ...check.findings.flatMap(notForPhysicians),
    ...check.findings.filter(canCount).flatMap(amountWarnings),
    ...severalTypes(check),
  ];
}

function nothingToGoBy({ findings, statements }: CertificateCheck): CertificateWarning[] {
  if (findings.length > 0) return [];
  const accreditations = statements.filter(({ kind }) => accrediting.has(kind));
  return accreditations.length > 0
    ? [{ kind: 'accreditation-only', phrases: accreditations.map(({ phrase }) => phrase) }]
    : [{ kind: 'nothing-recognized', phrases: [] }];
}

const accrediting = new Set(['accredited', 'joint-providership', 'jointly-accredited']);

/** Case, the numeral’s form and the trademark sign do not matter; `AMA PRA`, `Category` and `Credit` do. */
function incompletePhrase({ credit, readings, decidedBy }: Finding): CertificateWarning[] {
  const warning = (phrase: Phrase) => [{ kind: 'incomplete-phrase' as const, phrases: [phrase] }];
  if (decidedBy.sense !== 'awarded') return [];
  if (['category-1', 'accme-credit', 'cme'].includes(credit)) return warning(decidedBy.phrase);
  if (credit !== 'ama-pra-1') return [];
  const isComplete = readings.some(({ phrase }) => completePhrase.test(lettersOf(phrase.text)));
  return isComplete ? [] : warning(decidedBy.phrase);
}

const completePhrase =
  /^(?:ama|americanmedicalassociation(?:ama)?)s?(?:pra|physicianss?recognitionaward(?:ama)?(?:pra)?)category(?:1|i|one|l)credit/;

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<[^>]*>|[^a-z0-9]/g, '')
    .replace(/(?<=pra|ama)tm/g, '');
}

function contradictory({ readings }: Finding): CertificateWarning[] {
  const awarded = readings.find(({ sense }) => sense === 'awarded');
  const refused = readings.find(
    ({ sense, doubt }) => ['denied', 'pending'].includes(sense) || doubt?.kind === 'words',
  );
  return awarded && refused
    ? [{ kind: 'contradictory', phrases: [awarded.phrase, refused.phrase] }]
    : [];
}

function notForPhysicians({ credit, decidedBy }: Finding): CertificateWarning[] {
  return isForPhysicians(credit) || decidedBy.sense !== 'awarded'
    ? []
    : [{ kind: 'not-for-physicians', phrases: [decidedBy.phrase] }];
}

function canCount({ standing }: Finding): boolean {
  return standing === 'counts' || standing === 'counts-after-conversion';
}

function amountWarnings({ credit, amounts }: Finding): CertificateWarning[] {
  const claimed = amounts.filter(({ role }) => role === 'claimed');
  const designated = amounts.filter(({ role }) => role === 'designated');
  const most = largest(designated);
  const above = claimed.filter(({ amount }) => designated.length > 0 && amount > most);
  const odd = amounts.filter(({ amount }) => credit === 'ama-pra-1' && amount % 25 !== 0);
  return [
    ...warningAbout('claimed-above-designated', above),
    ...warningAbout('designated-is-not-claimed', claimed.length === 0 ? designated : []),
    ...warningAbout('odd-step', odd),
  ];
}

function warningAbout(kind: WarningKind, amounts: readonly FoundAmount[]): CertificateWarning[] {
  return amounts.length === 0 ? [] : [{ kind, phrases: amounts.map(({ phrase }) => phrase) }];
}

function largest(amounts: readonly FoundAmount[]): Amount {
  return amounts.reduce<Amount>((most, { amount }) => largerOf(most, amount), noCredit);
}

function severalTypes({ findings }: CertificateCheck): CertificateWarning[] {
  const awarded = findings.filter(
    ({ credit, decidedBy }) => isForPhysicians(credit) && decidedBy.sense === 'awarded',
  );
  return awarded.length < 2
    ? []
    : [{ kind: 'several-types', phrases: awarded.map(({ decidedBy }) => decidedBy.phrase) }];
}
