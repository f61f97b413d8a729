import { condition } from '#src/domain/checker/afterthought.ts';
import type { CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import { isNotConverted } from '#src/domain/checker/sense.ts';

/*
 * Sentences that leave open what the whole text gives, wherever in it they stand: nothing is
 * approved yet, nobody is accredited, there is no certificate yet. Many speak of one system of
 * credit alone.
 */

const what = String.raw`(?:accreditation|approval|certification|designation|(?:AMA |CME )?credits?|CME)`;

const who = String.raw`(?:AAFP|ACCME|AMA|AOA|EACCME|RCPSC|UEMS|Royal College|American (?:Academy|Medical|Osteopathic))`;

/** Asked for, and not yet given. */
const asked = new RegExp(
  [
    String.raw`\b(?:has|have) (?:applied|submitted an application|requested)\b[^.;¤]{0,60}\b${what}\b`,
    String.raw`\b(?:is|are) (?:seeking|applying for|requesting)\b[^.;¤]{0,40}\b${what}\b`,
    String.raw`\b${what}\b[^.;¤]{0,40}\b(?:(?:is|are) )?(?:being (?:sought|reviewed|considered)|pending(?! (?:completion|evaluations?|receipt))|under review)\b`,
    String.raw`\bpending ${what}\b`,
    String.raw`\bapplication\b[^.;¤]{0,40}\b(?:under review|pending)\b`,
    String.raw`\bapplication\b[^.;¤]{0,40}\b(?:has|have|was) (?:been )?(?:filed|made|submitted)\b[^.;¤]{0,60}\b${what}\b`,
    String.raw`\bsubmitted to (?:the )?${who}\b[^.;¤]{0,60} for (?:approval|review|accreditation)\b`,
    String.raw`^\W*${who}\b[^.;¤]{0,20}\bpending\b`,
  ].join('|'),
  'i',
);
const granted =
  /\b(?:and|then|since)\b[^.;]{0,30}\b(?:accepted|approved|granted|deemed|designated)\b/i;

/** By whom nobody is accredited. */
const unaccredited =
  /\b(?:is|are|was) (?:not|no longer) accredited by (?:the )?(?:ACCME|Accreditation Council for Continuing Medical)|\bACCME accreditation (?:has )?(?:expired|ended|lapsed|was (?:revoked|withdrawn))\b/i;

/** A form, and not yet the certificate. */
const noCertificate = new RegExp(
  [
    String.raw`^\W*(?:this is an? )?(?:sample|specimen|template|provisional|temporary|preview|unpaid)(?: (?:certificate|statement|transcript|copy|only|of (?:CME )?credit))*\s*(?:$|[.:!]|- )`,
    String.raw`^\W*not an? (?:valid )?(?:CME )?certificate\b`,
  ].join('|'),
  'i',
);

const calledOff =
  /\bthe (?:activity|conference|course|event|meeting|program|session|webinar|workshop) (?:has been|was|is) cancell?ed\b/i;

/** What is said of them is said of no physician’s credit. */
const ofOthers =
  /\b(?:ABIM|ABMS|ACPE|ANCC|APA|ASWB|MOC|PAs?|contact hours?|dent\w+|membership|nurs\w+|pharmac\w+|physician a\w+|psycholog\w+|refund\w*|social work\w*|therap\w+)\b/i;

/** The names of systems, and how their credits' ids begin. */
const systems: readonly { readonly name: RegExp; readonly credits: string }[] = [
  { name: /\bAOA\b|\bOsteopathic\b/i, credits: 'aoa' },
  { name: /\bAAFP\b|\bFamily Physicians\b/i, credits: 'aafp' },
  { name: /\bEACCME\b|\bECMEC/i, credits: 'ecmec' },
  { name: /\bRoyal College\b|\bRCPSC\b/i, credits: 'rcpsc' },
];

/** Whether a masked sentence leaves a credit open that another gives. */
export function plainlyRefuses(sentence: string, credit: CertificateCredit): boolean {
  if (condition.test(sentence)) return false;
  if (isNotConverted(sentence)) return /^(?:rcpsc|ecmec)/.test(credit);
  if (sentence.includes('¤') || ofOthers.test(sentence)) return false;
  if (unaccredited.test(sentence) || noCertificate.test(sentence) || calledOff.test(sentence)) {
    return true;
  }
  return asked.test(sentence) && !granted.test(sentence) && isSaidOf(sentence, credit);
}

/** Whether a sentence speaks of the credit's own system, or of none by name. */
export function isSaidOf(sentence: string, credit: CertificateCredit): boolean {
  const named = systems.filter(({ name }) => name.test(sentence));
  return named.length === 0 || named.some(({ credits }) => credit.startsWith(credits));
}
