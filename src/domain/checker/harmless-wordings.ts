/*
 * Wordings of certificates in which `not`, `may`, `if` and their like take nothing away.
 * In the masked text a credit is a run of `¤`.
 */

/** Who can be awarded credit. */
const learners =
  '(?:you|they|he|she|who|anyone|each|physicians?|physiatrists?|participants?|learners?|attendees?|members?|diplomates?|clinicians?|specialists?|fellows?|doctors?|residents?|MDs?|DOs?|registrants?|applicants?|readers?|users?)';
const doing =
  '(?:answer|arriv|attend|attest|check|claim|complet|fill|finish|have|log|miss|need|participat|pass|pay|read|register|renew|return|scan|scor|sign|submit|take|view|want|watch|wish|would like)';
const task =
  '(?:activity|assessment|attestation|course|evaluation|exam(?:ination)?|fee|form|module|payment|post-?\\s?test|program|quiz|registration|session|survey|test)';
const giving =
  '(?:accredit|approve|award|be|become|carry|certify|confer|designate|get|give|grant|have|include|issue|offer|provide|qualify|secure)';

const harmless: readonly RegExp[] = [
  // What limits a number, or how often it is claimed.
  /\b(?:not?|cannot|never) (?:to )?(?:exceed|be (?:more|greater) than|more than(?! an?\b)|less than|fewer than|later than|limited to|only)\b/gi,
  /\b(?:should|may|must|can|do|does|will) ?not (?:claim|earn|receive|report|be (?:claimed|reported|counted|used))\b[^.;]{0,40}?\b(?:more than(?: once)?|twice|in excess|again|for both|other than|exceed|overlapping|simultaneous)\b/gi,
  /\b(?:should|may|must|can) ?not exceed\b|\bwithout exceeding\b|\bas many as\b/gi,
  new RegExp(
    String.raw`(?<=\b(?:${learners}|attended|completed|participated)\b[^.;¤]{0,60})\bmay (?:only |also |then |now |each )*(?:claim|earn|receive|obtain|accrue|redeem|request|report|convert|log|print|download|collect|take|attend|complete|view|discuss|contact|choose|select|wish|prefer|use|find|visit)\b`,
    'gi',
  ),
  /\bmay (?:only |also )*be (?:claimed|earned|converted|reported|received|redeemed|obtained|completed|printed|downloaded)\b|\bmay contact\b/gi,
  /\b(?:must|should) (?:apply|request|seek) (?:for|to) (?:the AMA|conver)\w*/gi,
  // The learner’s own part.
  new RegExp(
    String.raw`\b(?:who|that) (?:do|does|did|have|has|are|were|can) ?not\b[^.;¤]{0,80}?(?:\b(?:cannot|(?:will|can|may|do|does) not) (?:be )?\w+|(?=[.;¤]|$))`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:unless|until|if|once|when|after|before|provided|that) (?:(?:all|any|the|those|these) )?(?:\w+ )?${learners}\b[^.;¤]{0,30}?\b${doing}\w*`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:unless|until|if|once|when|after|before|upon|without|on|by) (?:\w+ ){0,3}?${task}s? [^.;¤]{0,30}?\b(?:complet|paid|pass|receiv|return|sent|sign|submit|taken)\w*`,
    'gi',
  ),
  /\b(?:up)?on (?:\w+ ){0,2}?(?:completion|submission|receipt|passing|payment)\b/gi,
  new RegExp(
    String.raw`\b(?:unless|until|once|when|after|before|upon|without|by) ${doing}(?:t?ing)\b|\b(?:who|that) ${doing}\w*`,
    'gi',
  ),
  /\b(?:cannot|(?:will|can|may|do|does|could) not) (?:be )?(?:awarded|earn|earned|receive|received|claim|claimed|issued|given|granted)\b(?=[^.;]{0,40}\b(?:unless|until|without)\b)/gi,
  /\bunless otherwise \w+|\bif (?:any|applicable|desired|interested|necessary|needed|you have|this is|there (?:is|are))\b/gi,
  /\b(?:as soon as|whether or not|regardless of whether)\b|\bupon (?:successful |full )?completion\b|\b(?:up)?on request\b/gi,
  /\b(?:physicians?|those|learners|participants|attendees|anyone|members|diplomates|clinicians|who) (?:who )?(?:are )?(?:seek|request|wish|intend|want|desir)\w*(?: to)?\b/gi,
  /\brequest(?:s|ed|ing)? (?:your |a |the |this |his |her |their )?(?:certificate|transcript|credit|copy)\b/gi,
  // Disclosures, costs and disclaimers.
  /\b(?:no|without|nor|none of the|non)\b[^.;¤]{0,60}?\b(?:financial|commercial|conflicts?|disclos\w+|relationships?|bias|fees?|charges?|costs?|prerequisites?|refunds?|travel\w*|obligation|proctor\w*|signatures?|leaving|advertis\w+|influence|role in)\b/gi,
  /\b(?:not?|never|neither|nothing to|n't)\b(?: \w+){0,5}? (?:financial|commercial|disclose|endors\w+|imply|necessarily|reflect|replace|substitute|responsible|transferable|refundable|medical advice|conflicts?|required?|necessary|need|have to|intended|influence\w*)\b/gi,
  /\b(?:cannot|not) (?:replace|reissue|be (?:replaced|reissued|refunded|transferred|combined))\b/gi,
  /\bnon-?\s?(?:profit|transferable|operative|surgical|opioid|invasive|physicians?|members?|steroid\w*)\b|\bnot-for-profit\b/gi,
  /\b(?:not valid|invalid|void) (?:without|unless|if|where|when|once)\b|(?<=^\W*(?:please )?)do not (?!claim|count|include|report|submit|use)|\bno\.?:? ?#?(?:[a-z]{0,3}-)?\d+|\bno\. of\b|\bno one\b|\bno (?:further |other )?(?:account|action|login|paperwork|password)\b|\bnot apply to\b/gi,
  /\b(?:unapproved|off-label|investigational)\b[^.;¤]{0,20}\buses?\b|\bineligible compan(?:y|ies)\b/gi,
  /\bsupport was not\b|\bnot an? (?:bill|diploma|guarantee|invoice|license|receipt)\b/gi,
  // Titles, and people.
  /\b(?:activity|course|event|program|session|talk|title|topic)(?: name| title)?: (?!no\b|none\b|not\b)(?:(?!\b(?:accredit|approv|certif|credit|CME|designat|eligib|expire|pending|status)\w*|\w+:)[^.;¤|]){1,120}/gi,
  /"[A-Z][^"¤]*(?: [^"¤ ]+){2,}"/g,
  /\bprovisional (?:fellow|member|licens)\w*|\bawaiting you\b|\bpending (?:completion|evaluations?|receipt)\b/gi,
  // What becomes of a request, and of a report to a board.
  /\b(?:application|request)s? (?:for (?:CME |\d[\d.]* )?(?:credits?|¤+) )?(?:has|have|was|were) (?:been )?(?:accepted|approved|granted)\b/gi,
  /\bMOC points? (?:are|were|is) not\b|\bnot (?:yet )?completed (?:ABIM )?MOC\b|\bnot (?:sponsored|funded|supported) by industry\b/gi,
  /\bnot (?:yet )?(?:been )?(?:reported|sent|submitted|transferred) to (?:\w+ ){0,3}?(?:ABPMR|boards?|CE Broker|CME Passport|PARS)\b/gi,
  /\bnon-CME(?: credits?| hours?)?(?=:? \d)/gi,
  // What another credit is compared with.
  /(?:\baccepted by [^.;¤]{0,60} as )?\bequivalent to\b(?=[^.;¤]{0,12}¤)|\ban equivalent number of\b/gi,
  /\bas \w+, not as\b|\boutside (?:of )?(?:Canada|North America|the (?:US|United States))\b/gi,
  // What was planned, reviewed, held and called so.
  /\bplanned (?:and|by|for|in accordance|to meet)\b|\bplanning (?:committee|group)\b|\bplanners?\b/gi,
  /(?:\bapplication\b[^.;¤]{0,60}?)?\b(?:reviewed|submitted|filed|applied)\b[^.;¤]{0,60}?\band (?:\w+ ){0,2}(?:approved|accepted|granted|deemed|designated|awarded|certified|accredited|is acceptable)\b/gi,
  /\bappl(?:y|ying|ication) (?:for the ¤|for the (?:AMA )?PRA|for the (?:AMA )?Physician|of|the|these|this|new|what|knowledge|evidence)/gi,
  /,\s(?:previously|originally|formerly|first)\b[^,;.]{0,60},\s(?:is|are|has been)\b/gi,
  /\((?:formerly|previously)\b[^)]*\)|\b(?:formerly|previously) (?:known|called)\b/gi,
  /\bexpir(?:es?|ation|y)\b|\bretired? physicians?\b/gi,
  /\b(?:may|can|must|will) be \w+ until\b|\b(?:valid|available|open) until\b/gi,
  /\b(?:pleased|proud|delighted|happy|excited|glad) to\b/gi,
  /\bmay(?=,? (?:\d|-|through|to|and June))|(?:\b\d{1,2}(?:st|nd|rd|th)?,? |\b(?:in|of|on|by|since|late|early|mid-?) ?)May\b(?! (?:be|not|carry|earn|claim))/gi,
  // An award told for certain, after whatever stood before it.
  new RegExp(
    String.raw`\b(?:hopes?|aims?|wish(?:es)?|intends?|plans?) to (?!${giving}\b(?! (?:new|an?|the)? ?\w+ (?:and|that))|be (?:approved|accredited|designated|certified))[^.;¤]{0,80}?\b(?:and|that) (?:is|are|was|carries|has been)\b`,
    'gi',
  ),
  /\bhopes? to offer\b[^.;¤]{0,60}? and (?=carries|offers|provides|is\b)/gi,
  /\bonce approved for membership\b|(?<!status:? )\bin progress\b/gi,
];

/** The same sentence with every such wording blotted out; every letter keeps its place. */
export function withoutHarmlessWordings(sentence: string): string {
  return harmless.reduce(
    (words, pattern) => words.replace(pattern, (found) => '~'.repeat(found.length)),
    sentence,
  );
}
