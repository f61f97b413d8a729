/*
 * Forms and certificates print `label: value`, and what a value says is said of its label:
 * `Comments: none` has nothing to do with the credit on the line before.
 */

const ofTheCredit =
  /\b(?:accredit|AMA|amount|approv|award|certif|claim|CME|correct|credit|decision|designat|earn|eligib|erratum|hours?|note|number|points?|sorry|status|total|type|updat|value)/i;
const label = /^\W*((?:[A-Z][\w/&'#-]*|of|and|to|for|the)(?: (?:[\w/&'#-]+|\([\w ]+\))){0,4}): /;

/** Whether a line of a form tells of something that is not the credit. */
export function isLineOfSomethingElse(line: string): boolean {
  const found = label.exec(line);
  return found !== null && !ofTheCredit.test(found[1] ?? '');
}
