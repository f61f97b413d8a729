import type { Amount } from '#src/domain/amount.ts';
import type { Mention } from '#src/domain/checker/mentions.ts';
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

/** `: 12.5`, `claimed: 12.5`, `(12.5)`, right after it. */
const numberAfter = new RegExp(
  String.raw`^[\s™®"]*(?<label>(?:(?:total|number|amount|maximum|max\.?|credits?|hours?|claimed|awarded|earned|received|designated|available|of|is|was|were)\b\s?|[\s:=()-]){0,9}?)${number}(?!\s?(?:AMA|AOA|AAFP|AAPA|ANCC|ACOG|ECMEC|CEU|contact|Prescribed|Elective|IPCE|of|out of|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`,
  'i',
);

/** The number that belongs to each mention; a number belongs to one mention at most. */
export function amountsBeside(
  mentions: readonly Mention[],
  text: string,
): ReadonlyMap<Mention, CertificateAmount> {
  const sentences = sentencesIn(text);
  const beside = new Map<Mention, CertificateAmount>();
  for (const mention of mentions) {
    const found = amountBefore(mention, surroundingsOf(mention, text, sentences));
    if (found) beside.set(mention, found);
  }
  const taken = new Set([...beside.values()].map(({ start }) => start));
  for (const mention of mentions) {
    if (beside.has(mention)) continue;
    const found = amountAfter(mention, surroundingsOf(mention, text, sentences));
    if (found && !taken.has(found.start)) beside.set(mention, found);
  }
  return beside;
}

function amountBefore(
  mention: Mention,
  { before, after }: Surroundings,
): CertificateAmount | undefined {
  const found = numberBefore.exec(before);
  if (found === null) return undefined;
  const start = mention.start - before.length + found.index;
  const role = roleAfter(before.slice(0, found.index));
  const isGivenAfter = /^[\s™®)]*(?:(?:was|were|have been) )?(?:awarded|earned|claimed)\b/i.test(
    after,
  );
  return amountAt(found[1], start, role === 'stated' && isGivenAfter ? 'claimed' : role);
}

function amountAfter(
  mention: Mention,
  { before, after }: Surroundings,
): CertificateAmount | undefined {
  const found = numberAfter.exec(after);
  const digits = found?.[2];
  if (found === null || digits === undefined) return undefined;
  const label = found.groups?.['label'] ?? '';
  const labeled = roleAfter(label);
  const role = labeled === 'stated' ? roleAfter(before) : labeled;
  return amountAt(digits, mention.end + found[0].length - digits.length, role);
}

function amountAt(digits = '', start: number, role: AmountRole): CertificateAmount | undefined {
  const read = readAmount(digits.replace(',', '.'));
  return read.ok ? { amount: read.value, role, start, end: start + digits.length } : undefined;
}

const limit =
  /\b(?:maximum|max\.?|up to|not to exceed|no more than|not more than|as many as)(?![a-z])[^.;\n]{0,40}$/i;
const telling =
  /\b(?<may>(?:may|can|could|will|to|should|able to|eligible to)\s+)?(?:(?<claimed>claim|award|earn|receiv|complet|credited|granted|obtain|accru)|(?<designated>designat|approv|certif|accredit|accept|eligible|deemed|worth|offer|provid|maximum|available|review))\w*\b/gi;

/** What a number after these words is, by the last of them that tells. */
export function roleAfter(words: string): AmountRole {
  if (limit.test(words)) return 'designated';
  const { may, claimed, designated } = [...words.matchAll(telling)].at(-1)?.groups ?? {};
  if (claimed !== undefined) return may === undefined ? 'claimed' : 'designated';
  return designated === undefined ? 'stated' : 'designated';
}
