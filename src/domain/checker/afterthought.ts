import { hasWordsThatTakeBack } from '#src/domain/checker/doubtful-words.ts';

/*
 * A sentence that names no credit can still take one back: `Correction: it does not.`
 * Only what speaks plainly of the credit, its approval or the activity is read so.
 */

const opening = String.raw`^\W*(?:(?:(?:please )?note|\w+[:,]|but|however|NB|sadly|and|yet)[:,]? )?(?:that )?(?:(?:all|CME|no|our|the|this) )*`;
const ofCredit =
  'accreditation|AMA|application|approval|CME|certification|certificate|credits?|decision|designation|determination|request';
const ofAnything =
  'activity|course|event|it|meeting|program|recording|session|status|that|these|they|this|those|we (?:are|were) (?:mistaken|wrong)|webinar|workshop';

const startsWithCredit = new RegExp(String.raw`${opening}(?:${ofCredit})\b`, 'i');
const startsWithIt = new RegExp(String.raw`^(?!\W*no\b)${opening}(?:${ofAnything})\b`, 'i');
const namesCredit =
  /\b(?:accredit\w*|approv\w*|certificat\w*|certified|CME|credits?|designat\w*|eligible)\b/i;
const itsCredit =
  /\b(?:the|this|its|our|that|such|all) (?:accreditation|application|approval|certification|designation|(?:AMA |CME )?credits?)\b/i;

/** Conditions, rules for the learner, what is said of others, and what only ended. */
const beside =
  /\bfor (?!credit\b|it\b|th(?:is|e (?:activity|course|event|meeting|program|session|webinar)))|\b(?:after|before|until|unless|without|if|who|when|once|partial|late|twice|both|more than|nurs\w+|pharmac\w+|therap\w+|psycholog\w+|dent\w+|social work\w*|physician (?:assistants?|associates?)|PAs?|non-?\s?physicians?|MOC|ABIM|ABMS|ABPMR|points?|contact hours?|other|refund\w*|fees?|registration|membership|guests?|hotel|companies|company|product|device|FDA|data|results?|stud(?:y|ies)|patients?|faculty|speakers?|planners?|views?|opinions?|endors\w*|financial|commercial|medical advice|transfer\w*|no longer (?:available|offered|open))\b/i;

/** Characters. An afterthought is short. */
const longest = 240;

/** Whether a sentence takes back what another gave. */
export function takesBack(sentence: string): boolean {
  if (sentence.length > longest || sentence.includes('¤') || beside.test(sentence)) return false;
  return isAboutCredit(sentence) && hasWordsThatTakeBack(sentence);
}

/** Of what says `it` alone, only a short sentence is plain enough. */
function isAboutCredit(sentence: string): boolean {
  if (startsWithCredit.test(sentence) || itsCredit.test(sentence)) return true;
  const { length } = sentence.trim();
  return startsWithIt.test(sentence) ? namesCredit.test(sentence) || length < 40 : length < 20;
}
