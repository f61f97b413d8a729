import type { Phrase, PlainText } from '#src/domain/checker/plain-text.ts';

/**
 * What a certificate says besides credit.
 *
 * - `accredited`, `joint-providership`, `jointly-accredited`: who is accredited.
 * - `convertible`: another system's credit may become AMA PRA credit.
 * - `board-credit`: the activity is registered with a certifying board, which need not be ABPMR.
 * - `self-assessment`: it speaks of self-assessment; only ABPMR's approval makes it count as such.
 * - `commensurate`: the number designated is a maximum.
 */
export type StatementKind =
  | 'accredited'
  | 'joint-providership'
  | 'jointly-accredited'
  | 'convertible'
  | 'board-credit'
  | 'self-assessment'
  | 'commensurate';

export interface Statement {
  readonly kind: StatementKind;
  /** The entry that explains it; `null` where none does. */
  readonly accreditor: string | null;
  readonly phrase: Phrase;
}

const provide = String.raw`to\sprovide\s(?:continuing\s(?:medical\s)?education|CME)`;

const patterns: readonly { kind: StatementKind; accreditor: string | null; pattern: RegExp }[] = [
  {
    kind: 'jointly-accredited',
    accreditor: 'joint-accreditation',
    pattern:
      /\bin support of improving patient care\b|\bjointly accredited by\b|\bJoint Accreditation for Interprofessional Continuing Education\b/gi,
  },
  {
    kind: 'joint-providership',
    accreditor: 'accme',
    pattern: /\bjoint (?:providership|sponsorship)\b|\bjointly (?:provided|sponsored)\b/gi,
  },
  {
    kind: 'accredited',
    accreditor: 'accme',
    pattern: new RegExp(
      String.raw`(?<!jointly |\b(?:not|no longer) )\baccredited\s(?:with commendation\s)?by\s(?:the\s)?(?:Accreditation\sCouncil\sfor\sContinuing\sMedical\sEducation(?:\s?\(ACCME\))?|ACCME\b)(?:\s${provide})?`,
      'gi',
    ),
  },
  {
    kind: 'accredited',
    accreditor: 'accme',
    pattern: new RegExp(
      String.raw`\baccredited\sby\sthe\s[\w ]{3,60}?(?:Medical\s(?:Society|Association)|Society\sof\sMedicine)\s${provide}`,
      'gi',
    ),
  },
  {
    kind: 'accredited',
    accreditor: 'aoa',
    pattern: /\baccredited by (?:the )?(?:American Osteopathic Association|AOA\b)/gi,
  },
  {
    kind: 'accredited',
    accreditor: 'eaccme',
    pattern:
      /\baccredited by the European Accreditation Council for Continuing Medical Education(?: \(EACCME[\s®]?\))?/gi,
  },
  {
    kind: 'convertible',
    accreditor: null,
    pattern:
      /\b(?:may|can|be) conver(?:t|ted)\b[^.;\n]{0,80}\bAMA PRA Category 1(?: Credits?(?:\(s\))?)?/gi,
  },
  {
    kind: 'board-credit',
    accreditor: 'joint-accreditation',
    pattern:
      /\bearn (?:credit|points|\d+(?:\.\d+)?[^.;\n]{0,80}?credits?)[^.;\n]{0,30} (?:towards?|in) the[^.;\n]{0,120}?\b(?:Continu(?:ous|ing) Certification|Maintenance of Certification|MOC|certification)\b(?: \(MOC\))?(?: program)?|\b(?:(?:ABIM|ABP|ABA|ABS|ABPath|ABOHNS|ABOS|ABTS|ABPN|ABPMR)(?:'s)? )?(?<!College )MOC(?: (?:points?|credits?|Part II)\b|(?=: \d))|\bContinu(?:ous|ing) Certification (?:credits?|points?)\b[^.;\n]{0,20} (?:from|of|for|with) the[^.;\n]{0,90}?\bBoard of (?:[A-Z][\w&]+,? ?|and ){1,6}/gi,
  },
  {
    kind: 'self-assessment',
    accreditor: null,
    pattern: /\bSA-?\s?CME\b|\bself-?\s?assessment\b/gi,
  },
  {
    kind: 'commensurate',
    accreditor: 'accme',
    pattern: /\bcommensurate with the extent of their participation\b/gi,
  },
];

/** Every statement, in the text's order; the same words can carry two. */
export function statementsIn({ text, phraseAt }: PlainText): readonly Statement[] {
  return patterns
    .flatMap(({ kind, accreditor, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        kind,
        accreditor,
        phrase: phraseAt(index, index + found.length),
      })),
    )
    .toSorted((a, b) => a.phrase.start - b.phrase.start);
}
