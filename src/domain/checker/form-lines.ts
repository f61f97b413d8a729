import { ownPartIn } from '#src/domain/checker/own-part.ts';
import type { PlainText } from '#src/domain/checker/plain-text.ts';

/*
 * Forms and certificates print `label: value`, and what a value says is said of its label:
 * `Comments: none` has nothing to do with the credit on the line before.
 */

const label =
  /^\W{0,3}((?:[A-Z][\w/&'#-]*|of|and|to|for|the)(?: (?:[\w/&'#-]+|\([\w ]+\))){0,4}): /;

/** Labels that can mean the credit, or the whole certificate. */
const ofTheCredit =
  /\b(?:accredit|AMA|amount|answer|approv|attention|award|certif|claim|CME|correct|credit|decision|designat|doctor|earn|eligib|erratum|hours?|important|MDs?|note|number|outcome|physician(?! (?:as|pa))|points?|reason|remark|result|sorry|status|total|type|updat|value|verdict|warning)/i;
/** `Comments: approval was withdrawn` is about the credit, whatever the label. */
const tellsOfCredit =
  /\b(?:accredit|approv|cancel|certif|CME|credit|den(?:y|ied)|designat|refus|reject|rescind|revok|withdr)/i;
/** Of these not even the credit in the value is the physician’s. */
const otherProfession =
  /^(?:case manag|dent|diet|nurs|occupational|optom|OTs?\b|PAs?\b|PTs?\b|pharmac|physical therap|physician (?:as|pa)|psycholog|social work)/i;

/** Whether a line of a form tells of something that is not the credit. */
export function isLineOfSomethingElse(line: string): boolean {
  const found = label.exec(line);
  if (found === null) return false;
  const [all, name = ''] = found;
  if (ownPartIn(line) !== undefined) return false;
  if (otherProfession.test(name)) return true;
  return !ofTheCredit.test(name) && !tellsOfCredit.test(line.slice(all.length));
}

/** Characters. A line that is longer is no line of a form. */
const longest = 120;

/** The masked text with such lines blotted out; every letter keeps its place. */
export function withoutOtherLines(masked: string, endsLineAt: PlainText['endsLineAt']): string {
  const ends = [...masked.matchAll(/\s/g)].map(({ index }) => index + 1);
  const cuts = [0, ...ends.filter((end) => endsLineAt(end - 1)), masked.length];
  return cuts
    .slice(1)
    .map((end, place) => masked.slice(cuts[place], end))
    .map((line) => (isBlottedOut(line) ? line.replace(/\S/g, ' ') : line))
    .join('');
}

function isBlottedOut(line: string): boolean {
  return line.length <= longest && !line.includes('¤') && isLineOfSomethingElse(line);
}
