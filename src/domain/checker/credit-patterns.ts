import type { CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import { otherCreditPatterns } from '#src/domain/checker/other-credit-patterns.ts';
import {
  amaAlone,
  amaPra,
  aoa,
  category,
  credit,
  hour,
  one,
  praAlone,
  two,
  unit,
} from '#src/domain/checker/phrase-parts.ts';

export interface CreditPattern {
  readonly credit: CertificateCredit;
  /** Has the flags `g` and `i`; made for plain text. */
  readonly pattern: RegExp;
  /** Asked of the whole text: the pattern alone says too little without it. */
  readonly where?: RegExp;
}

export function patternsOf(
  credit: CertificateCredit,
  ...sources: readonly string[]
): readonly CreditPattern[] {
  return sources.map((source) => ({ credit, pattern: new RegExp(source, 'gi') }));
}

/** That of Canada: Edinburgh, Glasgow and Ireland have theirs. */
const royalCollegeNamed =
  /\bRoyal\sCollege\b(?!\sof\s(?!Physicians\sand\sSurgeons(?!\sof\s(?!Canada))))|\bRCPSC\b/i;

const royalCollegeUnnamed = new RegExp(
  String.raw`^(?![\s\S]*(?:${royalCollegeNamed.source}))`,
  'i',
);

/** Unless an authority is named that took over the Royal College’s words for credit of its own. */
const nobodyElse =
  /^(?![\s\S]*\b(?:Ministry|Health Authority|Medical Council|Speciali[sz]ation Board|Specialty Board|Qatar|Oman|Saudi|Emirates|Bahrain|Kuwait|Dubai|Abu Dhabi|Sudan|Lebanon|Jordan|Egypt|Pakistan|Ireland|Irish|Department of Healthcare Professions)\b|[\s\S]*\bas\sdefined\sby\b(?![^.;\n]{0,120}\b(?:Royal\sCollege|RCPSC)\b))/i;

const aoaLetters = [
  { credit: 'aoa-1-a', numeral: '1', roman: 'I', letter: 'A' },
  { credit: 'aoa-1-b', numeral: '1', roman: 'I', letter: 'B' },
  { credit: 'aoa-2-a', numeral: '2', roman: 'II', letter: 'A' },
  { credit: 'aoa-2-b', numeral: '2', roman: 'II', letter: 'B' },
] as const;

const aoaPatterns = aoaLetters.flatMap(({ credit, numeral, roman, letter }) => [
  ...patternsOf(
    credit,
    String.raw`${aoa}(?:CME\s)?(?:${category})?(?:${numeral}|${roman})(?:\s?-\s?|\s?)${letter}\b(?:${unit})?`,
  ),
  // Others have a Category 1A too, so the AOA must be named somewhere.
  ...patternsOf(
    credit,
    String.raw`${category}${numeral}(?:\s?-\s?)?${letter}\b(?:\sA\.?O\.?A\b\.?)?(?:${unit})?`,
    String.raw`(?<![\w-])${numeral}-${letter}(?:\sA\.?O\.?A\b\.?)?${unit}`,
  ).map((pattern) => ({ ...pattern, where: /\bA\.?O\.?A\b|\bosteopathic\b/i })),
]);

/** Others prescribe hours and units too: without “credit” the AAFP must be named somewhere. */
function aafpPatterns(id: CertificateCredit, word: string): readonly CreditPattern[] {
  return [
    ...patternsOf(
      id,
      String.raw`\bAAFP\s${word}${unit}`,
      String.raw`\bAAFP\s${word}\b`,
      String.raw`\b${word}\s?(?:CME\s)?${credit}(?:\s${hour})?`,
    ),
    ...patternsOf(id, String.raw`\b${word}${unit}`).map((pattern) => ({
      ...pattern,
      where: /\bAAFP\b|\bFamily Physicians\b/i,
    })),
  ];
}

/** The words of credit systems for physicians, and of what is taken for them. */
const physicianPatterns: readonly CreditPattern[] = [
  ...patternsOf(
    'ama-pra-1',
    `${amaPra}${category}${one}(?:${unit})?`,
    // As activities were designated until 2006.
    String.raw`${category}${one}(?:${unit})?\stowards?\s(?:the\s)?${amaPra}`,
    String.raw`${category}${one}\s${amaPra}(?!\s?cat)${unit}`,
  ),
  ...patternsOf('ama-pra-2', `${amaPra}${category}${two}(?:${unit})?`),
  ...aoaPatterns,
  ...patternsOf('aoa-1', `${aoa}${category}${one}(?:${unit})?`),
  ...patternsOf('aoa-2', `${aoa}${category}${two}(?:${unit})?`),
  ...aafpPatterns('aafp-prescribed', 'Prescribed'),
  ...aafpPatterns('aafp-elective', 'Elective'),
  ...patternsOf(
    'aafp',
    String.raw`\bAAFP${unit}`,
    String.raw`\bcredit\shas\sbeen\s(?:filed|submitted)\s(?:with|to)\sthe\s(?:AAFP\b|American\sAcademy\sof\sFamily\sPhysicians)`,
  ),
  ...patternsOf(
    'acog-cognate',
    String.raw`\b(?:ACOG\s)?(?:formal learning\s)?cognates?\b(?:\s?\(s\))?(?:${unit})?(?:,?\sformal learning)?`,
  ),
  ...royalCollegePatterns(),
  ...patternsOf('mainpro', String.raw`\bMainpro\b\s?\+?(?:${unit})?`),
  ...patternsOf(
    'ecmec',
    String.raw`\bEuropean\s(?:external\s)?CME\s${credit}(?:\s?\(ECMECs?[\s®]?\))?`,
    String.raw`\bECMEC(?:s\b|\b(?:\s?®(?:s\b)?)?)(?:${unit})?`,
    String.raw`\b(?:EACCME|UEMS)\b(?:\s?®)?${unit}`,
    String.raw`\bCME\s${credit}\s(?:granted\s|awarded\s)?(?:by|from|of)\s(?:the\s)?(?:EACCME|UEMS|European\sAccreditation\sCouncil)\b(?:\s?®)?`,
  ),
  ...patternsOf(
    'accme-credit',
    String.raw`\bACCME[\s-](?:accredited\s|approved\s|certified\s)?(?:${category}${one})?(?:${unit})`,
  ),
  ...patternsOf(
    'category-1',
    `${amaAlone}${category}${one}(?:${unit})?`,
    `${praAlone}${category}${one}(?:${unit})?`,
    `${category}${one}${unit}`,
    String.raw`${category}${one}\s?CME\b`,
    String.raw`\bCME[\s,:-]{1,3}${category}${one}(?:${unit})?`,
    String.raw`(?<=\b(?:hrs?\.?|hours?|credits?)\s(?:of\s|in\s)?)${category}${one}(?:${unit})?`,
    String.raw`(?<=\bcredits?:?\s?\d{1,3}(?:\.\d{1,2})?\s)${category}${one}`,
  ),
  ...patternsOf(
    'category-2',
    `${amaAlone}${category}${two}(?:${unit})?`,
    `${category}${two}${unit}`,
    String.raw`${category}${two}\s?CME\b`,
  ),
];

function royalCollegePatterns(): readonly CreditPattern[] {
  const royalCollege = String.raw`\b(?:Royal\sCollege(?:\sof\sPhysicians\sand\sSurgeons\sof\sCanada)?|RCPSC)(?:'s)?`;
  const near = String.raw`(?:(?!Section)[^.;\n]){0,60}?`;
  const notOf = (others: string) =>
    String.raw`(?!(?:\s(?:Activit(?:y|ies)|Program(?:me)?s?))?\s?\(?(?:Section\s[${others}]|Category))`;
  const groupLearning = String.raw`\bAccredited\sGroup\sLearning${notOf('23')}(?:\sActivit(?:y|ies))?`;
  const assessment = String.raw`\bAccredited\s(?:Self-?\s?Assessment|Simulation)${notOf('12')}(?:\s(?:Program(?:me)?|Activit(?:y|ies)))?s?`;
  return [
    ...patternsOf(
      'rcpsc-1',
      String.raw`${royalCollege}${near}\bSection\s1\b(?:${unit})?`,
      String.raw`\bMOC\sSection\s1\b(?:${unit})?`,
    ),
    ...patternsOf(
      'rcpsc-3',
      String.raw`${royalCollege}${near}\bSection\s3\b(?:${unit})?`,
      String.raw`\bMOC\sSection\s3\b(?:${unit})?`,
    ),
    ...inWords(1, groupLearning),
    ...inWords(3, assessment),
    ...([1, 3] as const).flatMap((section) =>
      patternsOf(`rcpsc-${section}`, String.raw`\bSection\s${section}\b(?:${unit})?`).map(
        (pattern) => ({ ...pattern, where: royalCollegeNamed }),
      ),
    ),
    ...patternsOf(
      'royal-college-words',
      String.raw`\bAccredited\s(?:Group\sLearning|Self-?\s?Assessment|Simulation)(?:\s(?:Activit(?:y|ies)|Program(?:me)?s?))?(?:\s?\(?(?:Section|Category)\s\d\)?)?`,
    ).map((pattern) => ({ ...pattern, where: royalCollegeUnnamed })),
    ...patternsOf('rcpsc', String.raw`${royalCollege}\s(?:MOC\s)?${credit}`),
  ];
}

/** With its section the words are enough, unless another authority is named; without, they are not. */
function inWords(section: 1 | 3, words: string): readonly CreditPattern[] {
  const credit = `rcpsc-${section}` as const;
  const withSection = String.raw`${words}\s?\(?Section\s${section}\)?`;
  return [
    ...patternsOf(credit, words).map((pattern) => ({ ...pattern, where: royalCollegeNamed })),
    ...patternsOf(credit, withSection).map((pattern) => ({ ...pattern, where: nobodyElse })),
  ];
}

/** Every pattern; of two that begin at the same letter the longer match is meant, then the earlier. */
export const creditPatterns: readonly CreditPattern[] = [
  ...physicianPatterns,
  ...otherCreditPatterns.flatMap(({ credit, sources }) => patternsOf(credit, ...sources)),
];

/** Words that name no type; they mean something only where nothing else does. */
export const untypedPatterns: readonly CreditPattern[] = patternsOf(
  'cme',
  String.raw`\b(?:CME|CE|continuing (?:medical )?education)\s(?:${credit}(?:\shours?)?|hours?|points?|units?)\b`,
);

/** Beside credit for other professions, `CME credits: 1.5` is still what a physician gets. */
export const physiciansUntypedPatterns: readonly CreditPattern[] = patternsOf(
  'cme',
  String.raw`\bCME\s(?:${credit}(?:\shours?)?|hours?)\b`,
);
