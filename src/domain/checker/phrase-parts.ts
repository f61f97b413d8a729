/*
 * Parts that the patterns of credit are built from, for text made plain and for the flag `i`.
 * None repeats without bound over what another part also matches, so a long text stays quick.
 */

/** A word in which a scan may have left a space: `Categ ory`. */
const scanned = (word: string) => [...word].join(String.raw`\s?`);

/** `(s)`, as forms print it, and the 5 that a scan makes of an s. */
const optionalPlural = String.raw`(?:\s?s\b|s|5(?![\d.])|\s?\(\s?s\s?\))?`;

export const credit = `${scanned('credit')}${optionalPlural}`;
export const hour = `hour${optionalPlural}`;
export const category = String.raw`(?:\b|(?<=PRA))(?:${scanned('cat')}(?:\s?[ea]\s?r?\s?${scanned('gory')})|cat\.?)[\s#:-]{0,3}`;

/** `™`, `(TM)`, or the letters that a copied text leaves of it. */
const mark = String.raw`(?:\s?(?:[™®]|\((?:TM|R)\)|TM\b))?`;

/** `Credit(s)™`, `CME credits`, `credit hours`, `hours`. */
export const unit = String.raw`(?:\s?(?:CME|continuing (?:medical )?education))?\s?(?:${credit}(?:\s${hour})?|${hour}|points?\b|units?\b)${mark}`;

/** The numeral of a category; also Roman, in words, and the l that a scan makes of 1. */
export const one = String.raw`(?:1(?!\d|\.\d|\s?-\s?[AB]\b|[AB]\b)|I(?!\w)|one\b|l(?!\w))`;
export const two = String.raw`(?:2(?!\d|\.\d|\s?-\s?[AB]\b|[AB]\b)|II(?!\w)|two\b)`;

/** What may stand between `AMA`, `PRA` and `Category`. */
const between = String.raw`[\s™®/,:-]{0,4}`;
const ama = String.raw`(?<![a-z])(?:A\.?M\.?A(?:\b|(?=PRA))\.?|American Medical Association)(?:'s)?(?:\s?\(AMA\))?`;
const pra = String.raw`(?:P\.?\s?R\.?\s?A(?:\b|(?=Category))\.?|Physicians?'?s?'?\sRecognition\sAward(?:\s?\((?:AMA\s)?PRA\))?)`;
/** Letters apart, or grown together with what follows: read so only where the rest follows. */
const scannedAma = String.raw`(?<![a-z])A\s?M\s?A`;

export const amaAlone = `${ama}${between}`;
export const praAlone = String.raw`\b${pra}${between}`;
export const amaPra = `(?:${ama}${between}|${scannedAma}\\s?)${pra}${between}`;
export const aoa = String.raw`\b(?:A\.?O\.?A\b\.?|American Osteopathic Association)(?:'s)?(?:\s?\(AOA\))?[\s,:-]{0,3}`;
