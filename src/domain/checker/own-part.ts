import type { Stretch } from '#src/domain/checker/sentence.ts';

/*
 * What a form or a letter says of the reader’s own part: it was not done, not wanted, or it was
 * that of somebody who is no physician.
 */

const task =
  '(?:attendance|attended|completed|completion|evaluation|pass(?:ed)?|post-?test|quiz|result|status)(?: (?:result|score|status))?';
const notDone = String.raw`(?:(?:absent|enrolled|failed|fail|in progress|incomplete|not (?:attended|completed?|passed))\b|0 ?%|no\b(?!\.? ?[#\d]|\.? of\b))`;
/** How a form begins to name somebody who can be awarded no physician’s credit. */
export const noPhysician =
  'non-?physician|nurse|occupational therap|pharmacist|physical therap|physician ass|student';
const anyOther = `(?:(?:registered |licensed |practical )*nurse|${noPhysician}|psychologist|social worker)`;
const person = String.raw`(?:you|Dr\.? [A-Z]\w+|[A-Z]\w+ [A-Z]\w+(?:, (?:MD|DO))?|\w+, (?:MD|DO),?)`;

const patterns = [
  // `Attended: No`, `Profession: Registered Nurse`
  new RegExp(String.raw`(?<![\w-] ?|: )\b${task}\s?[:?]\s?${notDone}`, 'i'),
  new RegExp(
    String.raw`\b(?:(?:you )?(?:attended|registered) as|discipline|profession|provider type|role)\s?:\s?${anyOther}`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*${person} (?:did not|didn't) (?:attend|complete the requirements|meet the requirements|pass)|^\W*${person} (?:is|was) not eligible (?:for|to receive) (?:\w+ )?credit`,
  ),
  /\b[Rr]equirements?\b[^.;¤]{0,20}\b(?:NOT MET|not met)\b|\battendance could not be verified\b|\bno credit was issued to you\b/,
  /\bI (?:do not|don't) (?:want|wish)(?: to)? (?:claim|receive|CME|credits?)\b|\bclaim (?:CME|credits?)\s?\?\s?no\b/i,
];

/** The first words of a sentence, or of several lines, that say so. */
export function ownPartIn(words: string): Stretch | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found !== null) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
