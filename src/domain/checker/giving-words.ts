import type { Surroundings } from '#src/domain/checker/sentence.ts';

/*
 * The words that give a credit. They are few, and certificates keep to them; the words that take
 * one away never end. In the masked text a credit's name is a run of `¤`.
 */

/** What may stand between those words and the credit, a word at a time: `a maximum of`, `your`, `12.5`. */
const link = new RegExp(
  String.raw`(?:(?:^|(?<=[\s([/"'#¤~$,.+&-]))(?:${[
    'an?|the|you|your|his|her|their|its|my|this|these|those|all|each|any|every|additional|also|only|not only|but|and|or|plus|both|either',
    'up to|maximum|max\\.?|not to exceed|exceed|(?:no |not )?more than|as many as|total|at least|of|in',
    'hours?|hrs?\\.?|credits?|points?|units?|CME|CE|live|in-person|enduring|materials?|self-study|online|internet|virtual|journal|formal',
    'half|full|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|number|\\d[\\d.,]*|\\.\\d+|\\[[\\w #]*\\]',
  ].join('|')})|[(["'#$,+&…/¤~-]+)\s*$`,
  'i',
);

/** Characters. What gives a credit stands near it. */
const lookBack = 260;

/** More words than these do not lead to a credit; nor is one of them as long as this. */
const mostLinks = 40;
const longestLink = 40;

/** Words before a credit, without what only leads to it. */
function withoutLinks(before: string, links = mostLinks): string {
  const found = links > 0 ? link.exec(before.slice(-longestLink)) : null;
  if (found === null) return before;
  return withoutLinks(before.slice(0, before.length - found[0].length).trimEnd(), links - 1);
}

const direct = new RegExp(
  String.raw`\b(?:${[
    'earn(?:s|ed|ing)?|claim(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|accru(?:e|es|ed)|gain(?:s|ed)?',
    'redeem(?:s|ed)?|complet(?:e|es|ed)|reports?|reported|record(?:s|ed)?|seeking|collect(?:s|ed)?|log(?:s|ged)?',
    'awards?|awarded|grant(?:s|ed)?|offers?|provides?|carr(?:y|ies)|giv(?:e|es|en)',
    'confer(?:s|red)?|contributes?|assign(?:s|ed)?|issu(?:e|es|ed)|includes?|designat(?:e|es|ed)|approv(?:es|ed)',
    'accredited|certified|convert(?:s|ed|ing)?|exceed|have|has|(?:is|are|was|were|being) worth|certificates?|statements?|total|type',
    '(?:activit(?:y|ies)|amount|awarded|course|credits?|designation|event|hours|it|maximum|meeting|program|session|that|these|this|total|type|value|which) (?:is|are|was|were)|being',
  ].join('|')})$`,
  'i',
);

const gap = String.raw`(?:(?!\b(?:although|because|but|however|so|they|we|who)\b)[^.;\n]|\.(?=\d)){0,160}?`;
const reaching = new RegExp(
  String.raw`\b(?:${[
    'designat(?:e|es|ed)|approv(?:al|e|es|ed)|accredit(?:s|ed)|certif(?:y|ies|ied)|accept(?:s|ed|able)|deem(?:s|ed)?',
    'eligible|entitled?|entitles|qualif(?:y|ies|ied)|assign(?:s|ed)|award(?:s|ed)|grant(?:s|ed)|given|valid|good|credited|recogni[sz]ed',
    'certificates?|statements?|letter|convert(?:s|ed)?|fees?|charged?|cost',
  ].join('|')})\b${gap}\b(?:for|with|as|to|into|of)$`,
  'i',
);

const given =
  'accepted|added|approved|assigned|awarded|certified|claimed|credited|designated|earned|given|granted|issued|obtained|posted|received|recorded|reported|transferred|converted';
const offered = `${given}|attached|available|awaiting you|below|enclosed|included|offered|provided|ready`;
const rest = [
  'activit(?:y|ies)|an?|after|and|as|at|based|but|by|CME|certificates?|courses?|credits?|designation|during|each|enduring|events?|expires?|for|from|hours?|hrs?|if|in|live|max(?:imum)?|of|on|once|only|or|out|over|per|plus|points?|programs?|sessions?|statement|that|through|total|towards?|under|until|upon|via|when|which|while|within|with|without',
  'to (?:AMA|all|an?|any|each|eligible|every|its|this|participants|physicians|the|their|those|you|your)',
  `(?:has|have) (?:also |now |already )?been (?:also |now )?(?:${given})|(?:was|were) (?:also |now )?(?:${given})`,
  `(?:is|are|will be|may be|can be|must be|should be|shall be) (?:also |hereby |now |only )?(?:${offered})`,
  '(?:is|are|was|were) \\d+|click|complete|contact|email|go to|log in|must|need|please|return|scan|see|should|signs?|visit|group|self-?assessment|simulation',
  `${given}|available|offered|possible|may not|(?:can|could|may) (?:also )?earn|equivalent|applicable`,
].join('|');
const onward = new RegExp(
  String.raw`^[\s™®"'\])]*(?:\(?(?:s|TM|R)\)\s?)*(?:$|[.,;:!?(|•/&+=[…-]|\d|¤|to ¤|(?:${rest})\b)`,
  'i',
);

/** `: 12.5`, `: up to six`: what a name that stands as a label can be told. */
const value =
  /^[\s™®"')\]]*(?:\((?:TM|R|s)\)\s?)*[:=-]+\s*(?:$|[\d.[("'¤$_-]|(?:yes|up to|max|maximum|total|a total|a maximum|earned|claimed|awarded|designated|approved|granted|available|earn|hours?|credits?|number|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|expires?|live|enduring|online|internet|journal)\b)/i;
const isLabeled = /^[\s™®"')\]]*(?:\((?:TM|R|s)\)\s?)*(?:[:=]|-+\s*(?![A-Z]))/;

/** `6 credits were added to your transcript`, `6 credits awarded`: what follows gives it. */
const givenAfter = new RegExp(
  String.raw`^[\s™®"'\])]*(?:\(?(?:s|TM|R)\)\s?)*(?:(?:(?:has|have) (?:also |now |already )?been|was|were|is|are) (?:also |hereby |now )?(?:${given}|awaiting you)|will be (?:added|awarded|credited|issued|posted|reported|transferred)|(?:awarded|approved|claimed|credited|earned|granted|issued|received))\b`,
  'i',
);

/** `your 4.5 credits`, and a limit of its own: `, not to exceed 8 credits`. */
const presupposed =
  /\byour (?:\d[\d.,]*\s*)?$|(?:^|[,:(-])\s*(?:an? )?(?:not to exceed|no more than|not more than|up to|maximum of|total of)\s+\d[\d.,]*\s*$/i;

/** That nobody ticked. */
const emptyBox = /(?:\[\s*\]|\(\s*\)|[☐□])\s*$/;

/** Whether what stands around a credit is how certificates give one, or nothing but its label. */
export function isGiven({ before, after }: Surroundings): boolean {
  if (emptyBox.test(before)) return false;
  if (givenAfter.test(after)) return true;
  const head = withoutLinks(before.slice(-lookBack).trimEnd());
  if (direct.test(head) || reaching.test(head) || presupposed.test(before)) {
    return goesOn(before, after);
  }
  if (!isLabel(head, before, after)) return false;
  return isLabeled.test(after) ? value.test(after) : goesOn(before, after);
}

function goesOn(before: string, after: string): boolean {
  if (isAsideUnknown.test(after) || (before === '' && hasUnknownPredicate.test(after)))
    return false;
  return onward.test(after) || (hasSmallLetters(before + after) && startsCapital.test(after));
}

/** `¤ for this retreat were a bridge too far`: of what is said of it, nothing is known. */
const hasUnknownPredicate = new RegExp(
  String.raw`^[\s™®"')\]]*(?:at|for|from|in|of|on|with) [^.;:!?¤|(]{0,80}?(?<!\b(?:who|that|which|what|you|they|we) )\b(?:is|are|was|were|has|have|had) (?:been )?(?!\d|been\b|(?:also |hereby |now |already |only )?(?:based|${offered})\b)`,
  'i',
);

/** `(number being worked out)`, as against `(Live)`, `(12.5)` or `(6 hours)`. */
const isAsideUnknown =
  /^[\s™®"']*(?:\((?:s|TM|R)\)[\s™®]*)*\((?!s\b|TM\b|R\b|[\s\d.¤A-Z[]|(?:activity|code|course|credits?|earned|enduring|event|for|formal|in-person|internet|live|max|maximum|non-transferable|one|online|physicians|six|ten|the|total|two|up to|virtual)\b)/;

const startsCapital = /^[\s™®"'\])]*[A-Z]/;

function hasSmallLetters(words: string): boolean {
  return /\p{Ll}{2}/u.test(words.replace(/\(s\)/g, ''));
}

/** At the beginning, after a colon or a bar, or beside a number after a title. */
function isLabel(head: string, before: string, after: string): boolean {
  if (head === '' || /[:=|>•\])?!]$/.test(head)) return true;
  if (/,\s*\d[\d.]*\s*$/.test(before) && /^[\s™®.]*$/.test(after)) return true;
  const hasNumber = /\d[^\p{L}\d]*$/u.test(before) || /^(?:\(s\)|[^\p{L}\d])*\d/u.test(after);
  return hasNumber && title.test(head) && !functionWord.test(head);
}

const title = /(?:\b[A-Z][\w'&.]*|\d)["')\]]*$/;
const functionWord =
  /\b(?:about|around|as|at|by|be|for|from|into|like|near|on|that|than|the|to|towards?|with|without)$/i;
