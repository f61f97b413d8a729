import type { OtherCredit } from '#src/domain/checker/certificate-credit.ts';
import { category, unit } from '#src/domain/checker/phrase-parts.ts';

interface OtherPattern {
  readonly credit: OtherCredit;
  /** Sources of regular expressions, for the flags `g` and `i`. */
  readonly sources: readonly string[];
}

const assistants = String.raw`American\sAcademy\sof\s(?:PAs|Physician\s(?:Assistants|Associates))`;

/** The words of credit for teams and for other professions. */
export const otherCreditPatterns: readonly OtherPattern[] = [
  {
    credit: 'aapa',
    sources: [
      String.raw`\b(?:AAPA|PA)\s${category}(?:1|2|I|II)\b(?:${unit}|\s?CME\b)?`,
      String.raw`\b(?:AAPA\b|${assistants})(?:(?!AMA\b|PRA\b|AAPA\b)(?:[^.;\n]|\.(?=\d))){0,60}?${category}(?:1|I)\b(?:${unit}|\s?CME\b)?`,
      String.raw`${category}(?:1|I)\b(?:${unit}|\s?CME\b)?\s(?:by|from|of)\s(?:the\s)?(?:AAPA\b|${assistants})`,
      String.raw`\b(?:physician\s(?:assistants?|associates?)|PAs)\b(?:(?!AMA\b|PRA\b)(?:[^.;\n]|\.(?=\d))){0,60}?${category}(?:1|I)\b(?:${unit}|\s?CME\b)?`,
      String.raw`\bAAPA${unit}|(?<=\d\s)AAPA\b`,
    ],
  },
  {
    credit: 'contact-hours',
    sources: [String.raw`\bcontact\shours?\b(?:\s?\(s\))?`],
  },
  {
    credit: 'nursing',
    sources: [
      String.raw`\b(?:ANCC|CNE|NCPD|AANP|nursing|CRNA)${unit}`,
      String.raw`\b(?:ANCC|CNE|NCPD|AANP|nursing|pharmacology)\scontact\shours?\b`,
      String.raw`\b(?:AANP|NCPD|CNE)\b|(?<=\d\s)ANCC\b`,
    ],
  },
  {
    credit: 'pharmacy',
    sources: [
      String.raw`\b(?:ACPE|CPE|pharmac(?:y|ists?))(?:'s?)?${unit}`,
      String.raw`\b(?:ACPE|pharmac(?:y|ists?))(?:'s?)?\scontact\shours?\b`,
      String.raw`\bcontact\shours?\sof\scontinuing\spharmacy\seducation\b`,
      String.raw`\bcontinuing\spharmacy\seducation(?:${unit})?`,
      String.raw`(?<=\d\s)ACPE\b`,
      String.raw`\bUniversal\s(?:Activity|Program)\sNumber\b|\bUAN\b`,
    ],
  },
  {
    credit: 'ceu',
    sources: [String.raw`\bCEU(?:s|'s)?\b|\bcontinuing\seducation\sunits?\b(?:\s?\(CEUs?\))?`],
  },
  {
    credit: 'acsm-cec',
    sources: [String.raw`\bACSM\s(?:CECs?\b|continuing\seducation${unit})`, String.raw`\bCECs?\b`],
  },
  {
    credit: 'other-profession',
    sources: [
      String.raw`\bCPEUs?\b`,
      String.raw`\b(?:APA|ASWB|ACE|ADA|AGD|COPE|BOC|AOTA|NBCC)\s(?:CE|CERP|PACE|continuing\seducation)(?:${unit}|\b)`,
      String.raw`\b(?:social\swork|psycholog(?:y|ists?)|dental|dentists?|optometr(?:y|ists?)|dietetic|physical\stherapy|occupational\stherapy|athletic\strain(?:er|ing)s?)(?:'s?)?\s(?:CE\b|continuing\seducation)(?:${unit})?`,
    ],
  },
  {
    credit: 'ipce',
    sources: [
      String.raw`\b(?:Interprofessional\sContinuing\sEducation\s)?\(?IPCE\b\)?(?:${unit})?`,
    ],
  },
  {
    credit: 'participation',
    sources: [String.raw`\bcertificates?\sof\s(?:participation|attendance)\b`],
  },
];
