import type { CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import type { Surroundings } from '#src/domain/checker/sentence.ts';

/**
 * What the sentence around a credit says of it, the most telling first.
 *
 * - `awarded`: offered, designated or given; also what stands without a verb.
 * - `convertible`: another system's credit may become this one.
 * - `pending`: applied for, not yet decided.
 * - `ended`: given for a time that is over.
 * - `unclear`: nothing gives it plainly, or there are words that could take it away.
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
  'unclear',
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
  if (credit.startsWith('ama-pra') && isConvertible(before)) {
    return isNotConverted(`${before}¤${after}`) ? 'denied' : 'convertible';
  }
  if (
    comparison.test(before) ||
    /^[\s-]*equivalen(?:t(?!\s+to\b)|ts|cy)\b/i.test(after) ||
    (compared.test(before) && comparedAfter.test(after))
  ) {
    return 'equivalent';
  }
  if (matchesOne(pendingBefore, before) && !grantedAfter.test(after)) return 'pending';
  if (matchesOne(pendingAfter, after)) return 'pending';
  if (isDenied(before, after)) return others.test(before + after) ? 'denied-to-others' : 'denied';
  return endedBefore.test(before) || matchesOne(endedAfter, after) ? 'ended' : 'awarded';
}

function matchesOne(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
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

const notConverted =
  /\b(?:can ?not|can no longer|never|not|no longer)\b[^.;]{0,60}\bconver(?:t|sion)|\bconversion\b[^.;]{0,60}\b(?:cannot|not|no longer)\b/i;

/** Whether a sentence shuts another credit's way: `cannot be converted to`, `Conversion was not possible`. */
export function isNotConverted(sentence: string): boolean {
  return notConverted.test(sentence);
}

const comparison =
  /\b(?:equivalent|equals?|equivalence|comparable|similar)(?: in value)?(?: (?:to|of|with|as))?(?: (?:an?|the|up to|\d+(?:\.\d+)?|(?:credits?|hours?|points?)(?: of)?))*\s*$|\bdeemed to be(?: an?)?\s*$/i;

/** `... that allows AMA PRA Category 1 Credits to be equivalent to ...` */
const compared = /\b(?:allows?|permits?|lets?|considers?)\s*$/i;
const comparedAfter = /^(?:[^.;\n]|\.(?=\d)){0,10}?\b(?:to be|be|as) equivalent\b/i;

/** That it was given after all, later in the same sentence: `applied for ... and was awarded`. */
const given = String.raw`(?!.*\b(?:(?:was|were|is|are|and|then|(?:has|have) been) (?:accepted|accredited|approved|awarded|designated|granted)|earned|(?:can|may) (?:claim|earn)|carries|designates|offers|provides|worth)\b)`;
const asking = [
  'not yet',
  'pending',
  '(?:has|have) applied',
  String.raw`applied for|applying for(?! the (?:AMA )?PRA\b| the Physician)|apply for`,
  'application (?:for|has been|will be)',
  'is being sought|requested|under review|anticipat\\w+|expected to be|planned to be',
  String.raw`submitted (?:to|for)(?<!\b(?:evaluations?|forms?|surveys?|attestations?|post-?test|quiz|answers|claims?|you)\b[^.;\n]{0,60})`,
  String.raw`subject to (?:\w+ )?approval|awaiting|provisional(?:ly)?|tentative(?:ly)?`,
].join('|');

/** `Your application for 6 ... has been approved` */
const grantedAfter =
  /^[\s™®"'\])]*(?:\(?(?:s|TM|R)\)\s?)*(?:has|have|was|were) (?:been )?(?:accepted|approved|granted)\b/i;

const pendingBefore: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${asking})\b${given}(?:[^.;\n]|\.(?=\d)){0,90}$`, 'i'),
  /\b(?:applied|planned|proposed)(?: for)?[\s:]*(?:(?:an?|up to|a maximum of)\s+)?(?:\d+(?:\.\d+)?\s*)?$/i,
];
const pendingAfter: readonly RegExp[] = [
  /^(?:[^.;\n]|\.(?=\d)){0,60}?\b(?:pending(?! (?:completion|evaluations?|receipt)\b)|applied for|under review|is being sought|anticipated|subject to (?:\w+ )?approval|await(?:ing|ed|s)(?! you)|provisional(?:ly)?|tentative(?:ly)?|(?:accreditation|approval|designation|review) in progress)\b/i,
  /^\s*(?:(?:has|have) been |is |are |being )?requested\b/i,
];

const endedBefore =
  /\b(?:previously|formerly|(?:was|were) (?:once|originally))(?: been)? (?:accredited|approved|certified|designated|eligible|offered)\b(?:(?!\b(?:is|are|now)\b)[^.;\n]){0,60}$|\bexpired\b[^.;\n]{0,30}$/i;
const endedAfter: readonly RegExp[] = [
  /^(?:[^.;\n]|\.(?=\d)){0,60}?\b(?:(?:has|have|had) (?:now )?(?:expired|ended|lapsed)|expired)\b(?!:)/i,
  /^(?:[^.;\n]|\.(?=\d)){0,60}?(?<!\bwho )\b(?:has|have) (?:now )?(?:passed|closed)(?=\s*(?:[.,;)]|$))/i,
  /^[\s™]*(?:was|were) (?:available|offered) (?:until|through)\b/i,
];

/** `This activity has expired.`, in a sentence that need not name the credit. */
const over: readonly RegExp[] = [
  /\bthis (?:CME )?(?:activity|course|program|module|enduring material|session|webinar) (?:(?:has|is) (?:now )?(?:expired|retired|been (?:archived|retired))|expired (?:on|in)|is no longer (?:accredited|approved|available|certified|designated|eligible|offered)(?: for (?:CME )?credit)?)\b(?<!\b(?:if|once|when|after|until|before|unless|whether)\s[^.;\n]{0,60})/i,
  // `Expired: June 1, 2026`, as a line of its own. `Expires:` and `Expiration date:` say only when.
  /\b(?:date )?expired\s*(?::|on\b|-)?\s*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d|$|\n)(?<!\b(?:if|once|when|after|until|before|unless|whether|that|have|has|not|membership|license)\b[^.;\n]{0,60})/i,
  /\b(?:CME|credits?)(?: credits?)? (?:(?:has|have) expired|(?:is|are) no longer (?:available|awarded|offered))\b(?<!\b(?:after|as of|from|if|once|when|until|unless)\b[^.;\n]{0,80})(?![^.;\n]{0,20}\bafter\b)|\bclosed for (?:CME )?credit\b/i,
  /\bcredits? (?:can|may) no longer be (?:awarded|claimed|earned)\b(?<!\b(?:after|as of|from|if|once|when)\b[^.;\n]{0,80})(?![^.;\n]{0,20}\bafter\b)/i,
];

/** Whether the text says that the whole activity is over. */
export function saysItIsOver(text: string): boolean {
  return matchesOne(over, text);
}

const others =
  /\bnon-?\s?physicians?\b|\bother (?:health|learners|participants|attendees|professionals)/i;

function isDenied(before: string, after: string): boolean {
  if (conditional.test(before) || conditional.test(after)) return false;
  if (zeroBefore.test(before) && !ownNumber.test(after)) return true;
  return matchesOne(deniedBefore, before) || matchesOne(deniedAfter, after);
}

/** `Those who do not complete the evaluation will not receive ...`, `... not be claimed twice`. */
const conditional =
  /\b(?:unless|until|who (?:do|does|did|have|has) not|fail(?:s|ure)? to|if (?:you|they) do not|without completing|more than once|twice|in excess of|for both|claim both)\b/i;

const not = String.raw`(?:\bnot|n't|\bnever|\bcannot|\bno longer)(?!-)`;
const between = String.raw`(?:\s+(?:been|be|being|currently|itself|also|to|presently|necessarily))*\s+`;
/** On to the credit without another statement, which the negation would not reach. */
const onward = String.raw`(?:(?!\b(?:but|however|although|instead|only|is|are|was|were|has|have|will|may|which|designated|approved|certified|eligible|more than)\b)(?:[^.;\n]|\.(?=\d))){0,90}$`;
const grants =
  '(?:accept|meet|satisf|accredited|applicable|approved|authorized|available|award|carry|certif|claim|confer|consider|constitute|count|deem|designat|earn|eligible|give|grant|include|intended|issue|offer|provide|qualif|receive|recogni|represent|sanctioned|valid)';

const deniedBefore: readonly RegExp[] = [
  new RegExp(String.raw`${not}${between}${grants}\w*${onward}`, 'i'),
  /\bnot(?:\s+(?:for|as|an?|the|any|considered|deemed|counted as|\d+(?:\.\d+)?))*\s*$/i,
  /\b(?:ineligible|unapproved|disapproved)\s+(?:for|as)\b(?:[^.;\n]|\.(?=\d)){0,40}$/i,
  /\b(?:neither|nor)\b(?: \w+){0,3}\s*$/i,
  /\b(?:no|without|excludes?|excluding|lacks?|instead of|other than|rather than|in lieu of|in place of)\s+(?:(?:any|an?|the|offering|awarding|physician|additional)\s+){0,2}$/i,
  new RegExp(
    String.raw`\bnone of(?:\s+\w+){1,4}?\s+(?:(?:is|are|was|were|has|have|been)\s+){0,2}${grants}\w*${onward}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:declined|failed|refused|unable)\s+to\s+(?:approve|award|certify|designate|grant|meet|offer|provide|qualify)${onward}`,
    'i',
  ),
  /\bnon-\s?$/i,
];

/** `0 AMA PRA Category 1 Credits`; in `MOC points: 0` and, below it, `AMA ...: 6` it is another’s. */
const zeroBefore = /(?:(?<![\d.])0(?:\.0+)?|\bzero)\s*$/i;
const ownNumber = /^[\s™®"')\]]*(?:\((?:s|TM|R)\)[\s™®]*)*[:=]?\s*(?:[1-9]|0?\.\d*[1-9])/i;

const deniedAfter: readonly RegExp[] = [
  /^(?:[^.;\n]|\.(?=\d)){0,40}?\bclaimed[\s:=]*0(?:\.0+)?(?![\d.])/i,
  /^[\s:?()™-]*(?:not\b|no(?=\s*(?:[.,;)]|$))|n\/?a\b|none\b|0(?:\.0+)?(?![\d.]))/i,
  /^(?:(?!\b(?:and|but|which|who)\b)[^.;\n]|\.(?=\d)){0,40}?\b(?:is|are|was|were|will|can|could|may|might|must|should|shall|would|has|have|had|does|do|did)(?: ?n't| not\b|not\b| no longer\b| never\b)(?! limited| only| required| necessary| exceed| have to| need)/i,
  /^[^.;\n]{0,30}\[\s?x\s?\]\s?no\b/i,
  /^(?:[^.;\n]|\.(?=\d)){0,30}?\b(?:was|were|been|is|are) (?:denied|declined|withdrawn|revoked|refused|unavailable)\b/i,
];
