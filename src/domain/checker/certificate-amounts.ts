import type { Amount } from '#src/domain/amount.ts';
import type { Mention } from '#src/domain/checker/mentions.ts';
import type { PlainText } from '#src/domain/checker/plain-text.ts';
import { sentencesIn, surroundingsOf, type Surroundings } from '#src/domain/checker/sentence.ts';
import { readAmount } from '#src/domain/read-amount.ts';

/**
 * What a number on a certificate is.
 *
 * - `claimed`: what this physician was given.
 * - `designated`: the most that the activity is worth to anybody.
 * - `stated`: it does not say.
 */
export type AmountRole = 'claimed' | 'designated' | 'stated';

/** A number of credits in the plain text; `end` is excluded. */
export interface CertificateAmount {
  readonly amount: Amount;
  readonly role: AmountRole;
  readonly start: number;
  readonly end: number;
}

const number = String.raw`(?<![\w.,/$#-])(\d{1,3}(?:[.,]\d{1,2})?|\.\d{1,2})(?![\d%/]|[.,]\d|-\d)`;

/** `12.5`, `12.5 hours of`, `twelve (12)`, `10 Live`, right before the credit's name. */
const numberBefore = new RegExp(
  String.raw`${number}(?:\)|\s?\([a-z .-]{1,40}\))?\s?(?:(?:credits?|hours?|hrs?\.?)(?:\s?\(s\))?\s)?(?:(?:of|in|for|toward|total|CME|CE|live|in-person,?|enduring|materials?,?|self-study|online)\s){0,6}\s?"?$`,
  'i',
);

/** `total`, `claimed:`, `six (`: what may stand between the credit's name and its number. */
const label = String.raw`(?<label>(?:(?:total|number|amount|maximum|max\.?|credits?|hours?|claimed|awarded|earned|received|designated|available|of|is|was|were|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|and|half|live|enduring|internet|online|journal|materials?)\b\s?|[\s:=()-]){0,12}?)`;
/** Of another credit, of a whole, or of a date. */
const others = String.raw`(?!\s?(?:(?:hours?|days|minutes|weeks|months)\s(?:after|before|following|from|prior|later)|AMA|AOA|AAFP|AAPA|ANCC|ACOG|ECMEC|CEU|contact|Prescribed|Elective|IPCE|of|out of|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`;

/** `: 12.5`, `claimed: 12.5`, `(12.5)`, right after it. */
const numberAfter = new RegExp(String.raw`^[\s™®"]*${label}${number}${others}`, 'i');
/** The same in a table, where the line's end says whose number it is. */
const numberOfRow = new RegExp(String.raw`^[\s™®"]*${label}${number}`, 'i');

/** ` of the maximum of `, between a part and the number of the whole. */
export const ofWhole = String.raw`(?:\s(?:credits?|hours?))?\s(?:out\s)?of\s(?:the\s|an?\s)?(?:(?:maximum|possible|total)\s(?:of\s)?)?`;
const partBefore = new RegExp(`${number}${ofWhole}$`, 'i');

/** What is numbered besides credits, right before its number: `June`, `Suite`, `Activity number`. */
const otherNumber =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?|(?:apt|box|floor|ID|issue|room|score|season|suite|vol(?:ume)?)\.?:?|(?:account|activity|case|certificate|course|event|license|member) (?:number|no\.?|#):?)\s*$/i;

/** `3 credits per hour` says how fast credit is earned, not how much. */
const rate =
  /^[\s™®)]*(?:(?:credits?|hours?)\s)?(?:per|an|each|for (?:each|every))\s(?:clock\s)?hour\b/i;

/** Another plain number: which column each stands in, a copied table no longer tells. */
const nextColumn = /^\s?\|?\s?\d{1,3}(?:\.\d{1,2})?(?:\s|$)/;

/** The number that belongs to each mention; a number belongs to one mention at most. */
export function amountsBeside(
  mentions: readonly Mention[],
  plain: PlainText,
): ReadonlyMap<Mention, CertificateAmount> {
  const sentences = sentencesIn(plain.text);
  const beside = new Map<Mention, CertificateAmount>();
  for (const read of [amountOfRow, amountBefore, amountAfter]) {
    const taken = new Set([...beside.values()].map(({ start }) => start));
    for (const mention of mentions) {
      if (beside.has(mention)) continue;
      const found = read(mention, surroundingsOf(mention, plain.text, sentences), plain);
      if (found && !taken.has(found.start)) beside.set(mention, found);
    }
  }
  return beside;
}

/** `AMA PRA Category 1 Credit™ 3.75` on a line of its own. */
function amountOfRow(
  mention: Mention,
  around: Surroundings,
  plain: PlainText,
): CertificateAmount | undefined {
  const found = amountFollowing(mention, around, numberOfRow);
  if (found === undefined || !plain.endsLineAt(found.end)) return undefined;
  const before = amountBefore(mention, around);
  const isParted = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, step) => from + step).some(plain.endsLineAt);
  const hasOwn = before !== undefined && !isParted(before.end, mention.start);
  return hasOwn || isParted(mention.end, found.start) ? undefined : found;
}

function amountBefore(
  mention: Mention,
  { before, after }: Surroundings,
): CertificateAmount | undefined {
  const whole = numberBefore.exec(before);
  const found = whole && (partBefore.exec(before.slice(0, whole.index)) ?? whole);
  if (found === null || rate.test(after)) return undefined;
  const words = before.slice(0, found.index);
  if (otherNumber.test(words)) return undefined;
  const start = mention.start - before.length + found.index;
  const role = roleAfter(words);
  const isGivenAfter = /^[\s™®)]*(?:(?:was|were|have been) )?(?:awarded|earned|claimed)\b/i.test(
    after,
  );
  return amountAt(found[1], start, role === 'stated' && isGivenAfter ? 'claimed' : role);
}

function amountAfter(mention: Mention, around: Surroundings): CertificateAmount | undefined {
  return amountFollowing(mention, around, numberAfter);
}

function amountFollowing(
  mention: Mention,
  { before, after }: Surroundings,
  pattern: RegExp,
): CertificateAmount | undefined {
  const found = pattern.exec(after);
  const digits = found?.[2];
  if (found === null || digits === undefined) return undefined;
  const further = after.slice(found[0].length);
  if (rate.test(further)) return undefined;
  const label = found.groups?.['label'] ?? '';
  const labeled = roleAfter(label);
  const role = labeled === 'stated' ? roleAfter(before) : labeled;
  const isUnsure = labeled === 'stated' && role === 'claimed' && nextColumn.test(further);
  const start = mention.end + found[0].length - digits.length;
  return amountAt(digits, start, isUnsure ? 'stated' : role);
}

function amountAt(digits = '', start: number, role: AmountRole): CertificateAmount | undefined {
  const read = readAmount(digits.replace(',', '.'));
  return read.ok ? { amount: read.value, role, start, end: start + digits.length } : undefined;
}

const limit =
  /\b(?:maximum|max\.?|up to|not to exceed|no more than|not more than|not (?:to )?(?:claim|earn|receive|exceed)(?: more than)?|as many as)(?![a-z])[^.;\n]{0,40}$/i;
const telling =
  /\b(?<may>(?:may|can|could|will|to|should|able to|eligible to)\s+)?(?:(?<claimed>claim|award|earn|receiv|complet|credited|obtain|accru)|(?<designated>designat|approv|certif|accredit|accept|eligible|deemed|worth|offer|provid|maximum|available|review))\w*\b/gi;

/** What a number after these words is, by the last of them that tells. */
export function roleAfter(words: string): AmountRole {
  if (limit.test(words)) return 'designated';
  const { may, claimed, designated } = [...words.matchAll(telling)].at(-1)?.groups ?? {};
  if (claimed !== undefined) return may === undefined ? 'claimed' : 'designated';
  return designated === undefined ? 'stated' : 'designated';
}
