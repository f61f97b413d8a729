import { hasWordsThatTakeBack } from '#src/domain/checker/doubtful-words.ts';

/*
 * A sentence that names no credit can still take one back: `Correction: it does not.`
 * Only what speaks plainly of the credit, its approval or the activity is read so.
 */

const subject =
  /^\W*(?:(?:(?:please )?note|\w+[:,]|but|however|NB|sadly|and|yet)[:,]? )?(?:that )?(?:(?:all|CME|no|our|the|this) )*(?:accreditation|activity|AMA|application|approval|CME|certification|certificate|course|credits?|decision|designation|determination|event|it|its|meeting|offer|program|recording|request|session|status|that|these|they|this|those|we|webinar|which|workshop)\b/i;

const credit =
  /\b(?:the|this|its|our|that|such|all) (?:accreditation|application|approval|certification|designation|(?:AMA |CME )?credits?)\b/i;

/** Conditions, rules for the learner, what is said of others, and what only ended. */
const beside =
  /\b(?:after|before|until|unless|without|if|who|when|once|partial|late|twice|both|more than|nurs\w+|pharmac\w+|therap\w+|psycholog\w+|dent\w+|social work\w*|physician (?:assistants?|associates?)|PAs?|non-?\s?physicians?|MOC|ABIM|ABMS|ABPMR|points?|contact hours?|other|refund\w*|fees?|registration|membership|guests?|hotel|companies|company|product|device|FDA|data|results?|stud(?:y|ies)|patients?|faculty|speakers?|planners?|views?|opinions?|endors\w*|financial|commercial|medical advice|transfer\w*|no longer (?:available|offered|open))\b/i;

/** Characters. An afterthought is short. */
const longest = 240;

/** Whether a sentence takes back what another gave. */
export function takesBack(sentence: string): boolean {
  if (sentence.length > longest || sentence.includes('¤') || beside.test(sentence)) return false;
  return isAboutCredit(sentence) && hasWordsThatTakeBack(sentence);
}

function isAboutCredit(sentence: string): boolean {
  return subject.test(sentence) || credit.test(sentence) || sentence.trim().length < 24;
}
