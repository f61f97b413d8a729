import { creditAtLarge } from '#src/domain/checker/credit-at-large.ts';
import { withoutHarmlessWordings } from '#src/domain/checker/harmless-wordings.ts';
import { ownPartIn } from '#src/domain/checker/own-part.ts';
import type { Stretch } from '#src/domain/checker/sentence.ts';

/*
 * Words that can take a credit away or leave it open, wherever they stand in its sentence.
 * In the masked text a credit is a run of `¤`.
 */

const negations = [
  String.raw`not|no|never|none|neither|nor|nothing|cannot|without|zero|hardly|nowhere|sans|0(?:\.0+)? (?:out )?of|(?:awarded|claimed|earned|logged)(?: so far)?[ :=]*0(?:\.0+)?(?![\d.])|(?<!\b(?:contact|ethics|MOC|nursing|opioid|pharmacy|safety|SA|SA-CME|self-assessment) )(?:amount|credits?|hours?)[:=] ?0(?:\.0+)?(?![\d.])`,
];

const refusals = [
  String.raw`den(?:y|ied|ies|ial)|declin(?:e[sd]?|ing)|refus\w+|reject\w*|withdr[ae]w(?:n|s|ing)?`,
  String.raw`withdrawal of (?:the|its|this|our)|withh[eo]ld\w*|revo[ck]\w+|rescind\w*|suspend\w*`,
  String.raw`cancel\w*|retract\w*|void\w*|invalid\w*|disallow\w*|disapprov\w+|disqualif\w+|forgo\w*`,
  String.raw`forfeit\w*|exclu(?:d|s)\w+|except(?:ion|ing)?|excepted|ineligible|unapproved`,
  String.raw`unaccredited|uncertified|unable|unavailable|fail(?:ed|s|ure)?(?= to\b)|lack\w*|instead`,
  String.raw`rather than|in lieu|in place of|other than|apart from|aside from|outside`,
  String.raw`beyond the scope|by mistake|in error|erroneous\w*|incorrect\w*|mistak\w+|misprint\w*`,
  String.raw`wrong\w*|regret\w*|unfortunately|sorry|pulled|dropped|removed|stripped|omitted|waived`,
  String.raw`taken away|turned down|annul\w*|nullif\w+|veto\w*|stop(?:s|ped|ping)?|ceas\w+|halt\w*|disput\w+|appeal\w*|under investigation|probation`,
  String.raw`unclaimed|remaining(?=:? ?[\d.]* ?¤)|out of (?:date|force)|lost (?=its|the|their|¤)`,
];

const hedges = [
  String.raw`may|might|could|would|shall we|(?<=^\s*|[,:] )(?:should|were|had) (?:it|our|the|they|this|we)`,
  String.raw`targets?|goals?|can (?:approve|award|carry|designate|give|grant|offer|provide)`,
  String.raw`should (?:be (?:eligible|approved|designated|accredited|available|certified|worth)|qualify|carry|count|get|have|offer)`,
  String.raw`maybe|perhaps|possibly|probabl[ey]|likely|unlikely|potential(?:ly)?|hopeful\w*`,
  String.raw`hop(?:e|es|ed|ing)|expect\w*|anticipat\w*|tentative\w*|provisional\w*|propos\w+`,
  String.raw`prospective\w*|preliminary|draft|projected|plan(?:s|ned|ning)?|intend(?:s|ed)?`,
  String.raw`aim(?:s|ing)?|wish(?:es)?|want(?:s|ed)?|seek(?:s|ing)?|sought|pending|await\w*`,
  String.raw`appl(?:y|ies|ied|ying)|applications?|request\w*|asked?|asking|inquir\w+`,
  String.raw`(?:under|in|awaiting) (?:\w+ )?review|being (?:reviewed|considered|processed|sought)`,
  String.raw`(?<=¤ )submitted (?:to|for)|under consideration|consider(?:ing|ed|s)|subject to|conditional\w*|contingent`,
  String.raw`depend\w+|assum\w+|provided that|in case|TB[CDA]`,
  String.raw`to be (?:determined|confirmed|announced|decided|advised)|to follow|whether|if|unless`,
  String.raw`until|once|upon|unclear|unknown|uncertain|unsure|unconfirmed|undecided|questionable`,
  String.raw`doubt\w*|estimat\w+|approximat\w+|roughly|about (?=\d)|around (?=\d)|so-called`,
  String.raw`supposed\w*|alleged\w*|purported\w*|apparent\w*|claims to|said to|rumou?r\w*`,
  String.raw`hypothetical\w*|sample|specimen|template|not yet|soon|eventually|upcoming|forthcoming`,
  String.raw`in (?:the )?future|future|next (?:year|time|month|spring|summer|fall|autumn|winter)`,
  String.raw`(?:starting|beginning|effective|as of|from) (?:in |with )?(?:next|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|the (?:fall|spring|next))`,
  String.raw`outstanding|negotiat\w+|in talks|working (?:on|towards?)|process of|how to|learn about`,
  String.raw`will (?:also |then |now |hopefully )?(?:be (?:accredited|approved|certified|designated|eligible|worth)|carry|designate|have|include|offer|provide|qualify)`,
  String.raw`or 1-?B|only (?:if|when|where|in)|limited to|restricted to|reserved for`,
];

const endings = [
  String.raw`expired|former(?:ly)?|previous(?:ly)?|no longer|used to|once|end(?:ed)|laps\w+|retired`,
  String.raw`archived?|discontinued|terminated|sunset|too late|ran out|run out`,
  String.raw`(?:period|window|deadline|time|term) (?:is |was |has |now )*(?:over|closed|passed|past|ended|elapsed)`,
  String.raw`last (?:year|spring|summer|fall|autumn|winter|month)|in the past|years ago`,
  String.raw`historical\w*|outdated|superseded|replaced|obsolete|back then|at the time`,
];

const others = [
  String.raw`(?:participants|attendees|others|learners|physicians|registrants|they|those who \w+)\b(?! being)[^.;¤]{0,30}\b(?:earned|received|claimed|got|were awarded)`,
  String.raw`(?:your|our|my|a) colleagues?|(?:activity|article|course|event|lecture|module|podcast|series|session|webinar) (?:earned|got|received|won)|(?:faculty|presenters|speakers) (?:can |may )?(?:claim|earn|receive)|(?:your|our|my) (?!account\b|attendance|certificate|claim|participation|record|transcript|work)\w+,? (?:(?:has|have) earned|earned|was awarded|were awarded|received)|replac(?:e|es|ing) (?:one|the one|that)|(?:19|20)\d\d (?:edition|version|issue)|(?:spouse|wife|husband|friend|guest|neighbor|partner)'s`,
];

const comparisons = [
  String.raw`equivalen\w+|equal(?:s|ed|ing|led)?|similar\w*|like(?= ¤)|comparable|compar\w+`,
  String.raw`correspond\w*|same as|akin|analog\w+|on (?:a )?par|parallel\w*|counterparts?|modell?ed`,
  String.raw`resembl\w+|mimic\w*|imitat\w+|as good as|in the (?:style|spirit|format|manner)`,
  String.raw`along the lines|counts? as much|tantamount|versus|vs\.?|differ\w*|unlike|unrelated`,
  String.raw`elsewhere`,
  String.raw`another (?:meeting|course|event|activity|session|version|track|registration|provider)`,
  String.raw`other (?:meetings?|courses?|events?|activities|sessions?|versions?|tracks?|providers?)`,
  String.raw`sister|separate\w*|in-person (?=version|attendees?|only)`,
  String.raw`(?:live|virtual|recorded|earlier|parent|original) (?:version|edition)`,
];

const link = String.raw`(?: (?:up to|a (?:maximum|total) of|as many as|\d[\d.]*|for|the|it|this|credit|hours?|of|activity|course|program|meeting|day|session|event))*`;
const giving = [
  String.raw`accredit\w*|approve\w*|award\w*|carry|certif\w+|confer|designat\w+|eligible|get|give`,
  String.raw`grant\w*|have|issue|offer\w*|provide|qualify|secure|worth`,
];

/** `We would love to offer`, `in order to award`: what is only meant to be given. */
const intentions = [
  String.raw`to (?:be able to |be |also |formally |officially )*(?:${giving.join('|')})\b(?=${link} ?¤)`,
  String.raw`for (?:it|our|the|this|these)\b[^.;¤]{0,40} to (?:be|carry|earn|get|receive)`,
];

const open = [
  String.raw`discontinued|superseded|obsolete|pending|tentative|provisional|under review`,
  String.raw`await(?:ed|ing|s)|TB[CDA]|to be (?:determined|confirmed|announced)|unconfirmed`,
  String.raw`undecided|on hold|still open|outstanding|applied for|requested|to follow|anticipated|expected`,
];

const prefixed = String.raw`n't\b|\bnon-?\s?(?=¤|CME|credit|accredited|certified|approved|designated)`;
const question = String.raw`¤[^.;!?¤]*\?(?!\s*(?:yes|[✓√x]))`;

const doubtful = patternOf(
  [negations, refusals, hedges, endings, others, comparisons, intentions, creditAtLarge].flat(),
  prefixed,
  question,
);
const takingBack = patternOf([negations, refusals, open].flat(), prefixed);

function patternOf(words: readonly string[], ...more: readonly string[]): RegExp {
  return new RegExp([String.raw`\b(?:${words.join('|')})\b`, ...more].join('|'), 'i');
}

/** So that a quotation says a little more than `may`. */
const nextWords = /^(?: [a-z'-]+){1,2}/i;

/** The first words of a masked sentence that leave its credit in doubt, and nothing explains. */
export function doubtfulWordsIn(sentence: string): Stretch | undefined {
  const own = ownPartIn(sentence);
  if (own !== undefined) return own;
  const found = doubtful.exec(withoutHarmlessWordings(sentence));
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  const [more = ''] = nextWords.exec(sentence.slice(end)) ?? [];
  return { start: found.index, end: end + more.length };
}

/** Whether a sentence has words left that could take back what another sentence gave. */
export function hasWordsThatTakeBack(sentence: string): boolean {
  return takingBack.test(withoutHarmlessWordings(sentence));
}
