import { hasWordsThatTakeBack } from '#src/domain/checker/doubtful-words.ts';
import { isLineOfSomethingElse } from '#src/domain/checker/form-lines.ts';
import { noPhysician, ownPartIn } from '#src/domain/checker/own-part.ts';

/*
 * A sentence that names no credit can still take one back: `Correction: it does not.`
 * Only what speaks plainly of the credit, its approval or the activity is read so.
 */

const opening = String.raw`^\W*(?:(?:(?:please )?note|\w+[:,]|but|however|NB|sadly|and|yet)[:,]? )?(?:that )?(?:(?:all|CME|industry-supported|live|no|on-demand|online|our|recorded|satellite|the|there is no|this|virtual) )*`;
const ofCredit =
  'accreditation|AMA|application|approval|CME|certification|certificate|claim status|continuing (?:medical )?education|credits?|decision|designation|determination|request';
const ofAnything = [
  String.raw`(?:activity|course|event|meeting|program|reading|recording|session|statement|status|symposium|viewing|watching|webinar|workshop)\b`,
  String.raw`we (?:are|were) (?:mistaken|wrong)\b`,
  `(?:it|that|these|they|this|those)(?='| (?:are|can|carr|did|do|does|had|has|have|is|offers?|was|were|will))`,
].join('|');

const startsWithCredit = new RegExp(String.raw`${opening}(?:${ofCredit})\b`, 'i');
const startsWithIt = new RegExp(String.raw`^(?!\W*no\b)${opening}(?:${ofAnything})`, 'i');
const namesCredit =
  /\b(?:accredit\w*|approv\w*|certificat\w*|certified|CME|credits?|designat\w*|eligible)\b/i;
const itsCredit =
  /\b(?:the|this|its|our|that|such|all) (?:accreditation|application|approval|certification|designation|(?:AMA |CME )?credits?)\b/i;

export const condition = /\b(?:if|unless|until|when|who)\b/i;

/** Conditions, rules for the learner, what is said of others, and what only ended. */
const beside =
  /\bfor (?!AMA\b|CME\b|accreditation\b|continuing\b|credit\b|it\b|watching\b|th(?:is|e (?:activity|course|event|meeting|program|session|webinar)))|\b(?:after|before|until|unless|without|if|who|when|once|partial|late|(?:received|sent|submitted) later|twice|both|more than|nurs\w+|pharmac\w+|therap\w+|psycholog\w+|dent\w+|social work\w*|physician (?:assistants?|associates?)|PAs?|non-?\s?physicians?|MOC|ABIM|ABMS|ABPMR|points?|contact hours?|other|refund\w*|fees?|registration|membership|permitted|prohibited|allowed|guests?|hotel|companies|company|product|device|FDA|data|results?|stud(?:y|ies)|patients?|faculty|speakers?|planners?|views?|opinions?|endors\w*|financial|commercial|medical advice|transfer\w*|no longer (?:available|offered|open))\b/i;

/** What became of the reader’s own part: refused, failed, or that of another profession. */
const readersOwn = new RegExp(
  [
    String.raw`\byour (?:claim|enrollment|order|registration)\b[^.;]{0,40}\b(?:cancell?ed|declined|denied|refused|rejected|reversed|withdrawn)\b`,
    String.raw`\byou (?:did not|didn't|have not|haven't) (?:yet )?(?:attend|claim|pass)`,
    String.raw`\b(?:quiz|score|test)\b[^.;]{0,20}\bfailed\b|\byou (?:failed|were absent)\b`,
    String.raw`\byou (?:are|attended|registered|were registered)(?: \w+)? as:? (?:an? )?(?:guest|${noPhysician})`,
  ].join('|'),
  'i',
);

/** Characters. An afterthought is short. */
const longest = 240;

/**
 * Whether a sentence takes back what another gave.
 *
 * @param previous The two sentences, or cells of a table, before it: a bare `None.` speaks only of what stands next to it.
 */
export function takesBack(sentence: string, previous: string): boolean {
  if (sentence.length > longest || sentence.includes('¤')) return false;
  if (ownPartIn(sentence) !== undefined) return !condition.test(sentence);
  if (readersOwn.test(sentence) && !condition.test(sentence)) return true;
  if (beside.test(sentence)) return false;
  return isAboutCredit(sentence, previous) && hasWordsThatTakeBack(sentence);
}

/** Of what says `it` alone, only a short sentence is plain enough. */
function isAboutCredit(sentence: string, previous: string): boolean {
  if (startsWithCredit.test(sentence) || itsCredit.test(sentence)) return true;
  const { length } = sentence.trim();
  if (startsWithIt.test(sentence)) return namesCredit.test(sentence) || length < 40;
  if (length >= 20 || !previous.includes('¤')) return false;
  return !sentence.trimEnd().endsWith('?') && !isLineOfSomethingElse(sentence);
}
