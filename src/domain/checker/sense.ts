import type { CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import type { Surroundings } from '#src/domain/checker/sentence.ts';

/**
 * What the sentence around a credit says of it, the most telling first.
 *
 * - `awarded`: offered, designated or given; also what stands without a verb.
 * - `convertible`: another system's credit may become this one.
 * - `pending`: applied for, not yet decided.
 * - `ended`: given for a time that is over.
 * - `denied`: not given, not approved, not available.
 * - `denied-to-others`: not given to those who are not physicians.
 * - `equivalent`: what another credit is compared with.
 * - `accepted-elsewhere`: what some other organization accepts.
 */
export const senses = [
  'awarded',
  'convertible',
  'pending',
  'ended',
  'denied',
  'denied-to-others',
  'equivalent',
  'accepted-elsewhere',
] as const;
export type Sense = (typeof senses)[number];

/** `... is a trademark of ...` names a credit and says nothing of who gets it. */
export function isTrademarkNote({ after }: Surroundings): boolean {
  return /^[\s™®")]*(?:is|are) (?:an? |the )?(?:registered )?(?:trade|service) ?marks?\b/i.test(
    after,
  );
}

export function senseOf(credit: CertificateCredit, surroundings: Surroundings): Sense {
  const { before, after } = surroundings;
  if (acceptedElsewhere.test(before)) return 'accepted-elsewhere';
  if (credit.startsWith('ama-pra') && isConvertible(before)) return 'convertible';
  if (
    comparison.test(before) ||
    /^[\s-]*equivalen(?:t|ts|cy)\b/i.test(after) ||
    (compared.test(before) && comparedAfter.test(after))
  ) {
    return 'equivalent';
  }
  if (pendingBefore.test(before) || pendingAfter.test(after)) return 'pending';
  if (isDenied(before, after)) return others.test(before + after) ? 'denied-to-others' : 'denied';
  return endedBefore.test(before) || endedAfter.test(after) ? 'ended' : 'awarded';
}

const acceptedElsewhere =
  /\b(?:accepts?|honors?|recogni[sz]es?|will accept|may accept)\b(?!\s+(?:as|by))(?:[^.;\n]|\.(?=\d)){0,120}$/i;

function isConvertible(before: string): boolean {
  return (
    /\bconver(?:t|ts|tible|sion|ting|ted)\b(?:[^.;\n]|\.(?=\d)){0,120}$/i.test(before) &&
    !converted.test(before)
  );
}

const converted =
  /\b(?:have|has|had|were|was|been|upon|after|by) (?:been )?conver(?:ted|sion)\b(?:[^.;\n]|\.(?=\d)){0,120}$/i;

const comparison =
  /\b(?:equivalent|equal|equivalence|comparable)(?: in value)?(?: (?:to|of|with|as))?(?: (?:an?|the|up to|\d+(?:\.\d+)?|(?:credits?|hours?|points?)(?: of)?))*\s*$|\bdeemed to be(?: an?)?\s*$/i;

/** `... that allows AMA PRA Category 1 Credits to be equivalent to ...` */
const compared = /\b(?:allows?|permits?|lets?|considers?)\s*$/i;
const comparedAfter = /^(?:[^.;\n]|\.(?=\d)){0,10}?\b(?:to be|be|as) equivalent\b/i;

const pendingBefore =
  /\b(?:not yet|pending|has applied|have applied|applied for|applying for(?! the (?:AMA )?PRA\b| the Physician)|apply for|application (?:for|has been|will be)|seeking|is being sought|requested|under review|anticipat\w+|expected to be|(?:been|was|were|is|are|being) submitted (?:to|for)|in the process of|planned (?:to be|for)|(?:intends?|plans?|hopes?|wishes) to|subject to (?:\w+ )?approval|awaiting|provisional(?:ly)?|if (?:approved|accredited|granted))\b(?!.*\b(?:was|were|has been|is|are) (?:approved|granted|designated)\b)(?:[^.;\n]|\.(?=\d)){0,90}$/i;
const pendingAfter =
  /^(?:[^.;\n]|\.(?=\d)){0,60}?(?:\bpending\b|\bapplied for\b|\bunder review\b|\bis being sought\b|\bto be determined\b|\bTBD\b|\banticipated\b|\bsubject to (?:\w+ )?approval\b|\bawait(?:ing|ed|s)\b|\bprovisional\b|\b(?:if|once) (?:approved|accredited|granted)\b)|^\s*(?:(?:has|have) been |is |are |being )?requested\b/i;

const endedBefore =
  /\b(?:previously|formerly|once|originally)(?: been)? (?:accredited|approved|certified|designated|eligible|offered)\b[^.;\n]{0,60}$|\bexpired\b[^.;\n]{0,30}$/i;
const endedAfter =
  /^(?:[^.;\n]|\.(?=\d)){0,60}?\b(?:(?:has|have|had) (?:now )?(?:expired|ended|lapsed)|expired)\b(?!:)|^[^.\n]{0,40}?;[^.\n]{0,30}\b(?:can no longer be|no longer) (?:claimed|available|awarded)\b/i;

const others =
  /\bnon-?\s?physicians?\b|\bother (?:health|learners|participants|attendees|professionals)/i;

function isDenied(before: string, after: string): boolean {
  if (conditional.test(before) || conditional.test(after)) return false;
  return (
    deniedBefore.some((pattern) => pattern.test(before)) ||
    deniedAfter.some((pattern) => pattern.test(after))
  );
}

/** `Those who do not complete the evaluation will not receive ...`, `... not be claimed twice`. */
const conditional =
  /\b(?:unless|until|who (?:do|does|did|have|has) not|fail(?:s|ure)? to|if (?:you|they) do not|without completing|more than once|twice|in excess of|for both|claim both)\b/i;

const not = String.raw`(?:\bnot|n't|\bnever|\bcannot|\bno longer)(?!-)`;
const between = String.raw`(?:\s+(?:been|be|being|currently|itself|also|to|presently|necessarily))*\s+`;
/** On to the credit without another statement, which the negation would not reach. */
const onward = String.raw`(?:(?!\b(?:but|however|although|instead|only|is|are|was|were|has|have|will|may|which|designated|approved|certified|eligible|more than)\b)(?:[^.;\n]|\.(?=\d))){0,90}$`;
const grants =
  '(?:accept|meet|satisf|accredited|applicable|approved|authorized|award|carry|certif|claim|confer|constitute|count|designat|earn|eligible|give|grant|include|intended|issue|offer|provide|qualif|receive|represent|sanctioned|valid)';

const deniedBefore: readonly RegExp[] = [
  new RegExp(String.raw`${not}${between}${grants}\w*${onward}`, 'i'),
  /\bnot(?:\s+(?:for|as|an?|the|any|considered|deemed|counted as|\d+(?:\.\d+)?))*\s*$/i,
  /\b(?:ineligible|unapproved|disapproved)\s+(?:for|as)\b(?:[^.;\n]|\.(?=\d)){0,40}$/i,
  /\b(?:neither|nor)\b(?: \w+){0,3}\s*$/i,
  /\b(?:no|without|excludes?|excluding|lacks?|instead of|other than|rather than|in lieu of|in place of)\s+(?:(?:any|an?|the|offering|awarding|physician|additional)\s+){0,2}$/i,
  /(?<![\d.])0(?:\.0+)?\s*$/,
];

const deniedAfter: readonly RegExp[] = [
  /^(?:[^.;\n]|\.(?=\d)){0,40}?\bclaimed[\s:=]*0(?:\.0+)?(?![\d.])/i,
  /^[\s:()™-]*(?:not\b|n\/?a\b|none\b|0(?:\.0+)?(?![\d.]))/i,
  /^(?:[^.;\n]|\.(?=\d)){0,40}?\b(?:is|are|was|were|will|can|could|may|might|must|should|shall|would|has|have|had|does|do|did)(?: ?n't| not\b|not\b| no longer\b| never\b)(?! limited| only| required| necessary)/i,
  /^(?:[^.;\n]|\.(?=\d)){0,30}?\b(?:was|were|been|is|are) (?:denied|declined|withdrawn|revoked|refused|unavailable)\b/i,
];
