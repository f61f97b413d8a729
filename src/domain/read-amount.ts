import { amountFromHundredths, largestAmount, noCredit, type Amount } from '#src/domain/amount.ts';
import { failure, success, type Result } from '#src/domain/result.ts';

/**
 * Why typed text is no amount, in the order the reasons are tried.
 *
 * - `decimal-comma`: `1,25`; a comma only parts thousands here, so the remedy is a point.
 * - `too-fine`: not a whole number of hundredths, such as `0.125` or `1/3`.
 */
export type AmountProblem =
  'missing' | 'decimal-comma' | 'not-a-number' | 'too-fine' | 'negative' | 'zero' | 'too-large';

export interface AmountOptions {
  /** For a part of a credit, such as its related amount; an empty text is still missing. */
  readonly isZeroAllowed: boolean;
}

const vulgarFractions = /[\u00bc-\u00be\u2150-\u215e]/g;
const decimal = /^(\d{0,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d*))?$/;
const mixed = /^(?:(\d{1,6})(?: | ?[-+] ?))?(\d{1,4})[/\u2044](\d{1,4})$/;

/**
 * Reads an amount as a physician types it: `1.25`, `.5`, `1,250`, `1/2`, `1 1/2`, `½`, `1½`.
 * Exact: nothing is rounded. At most 9,999.99.
 */
export function readAmount(
  text: string,
  { isZeroAllowed }: AmountOptions = { isZeroAllowed: false },
): Result<Amount, AmountProblem> {
  const typed = normalized(text);
  if (typed === '') return failure('missing');
  if (/^-?\d+,\d{1,2}$/.test(typed)) return failure('decimal-comma');

  const isNegative = typed.startsWith('-');
  const hundredths = hundredthsIn(isNegative ? typed.slice(1).trimStart() : typed);
  if (typeof hundredths === 'string') return failure(hundredths);
  if (hundredths === 0) return isZeroAllowed ? success(noCredit) : failure('zero');
  if (isNegative) return failure('negative');
  return hundredths > largestAmount
    ? failure('too-large')
    : success(amountFromHundredths(hundredths));
}

/** One kind of space and minus, and `½` spelled as ` 1⁄2`, so that `1½` is not eleven halves. */
function normalized(text: string): string {
  return text
    .replace(vulgarFractions, (fraction) => ` ${fraction.normalize('NFKC')}`)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function hundredthsIn(typed: string): number | 'not-a-number' | 'too-fine' {
  const [, whole = '', fraction = ''] = decimal.exec(typed) ?? [];
  if (whole !== '' || fraction !== '') return hundredthsOfDecimal(whole, fraction);

  const [, ones = '0', numerator, denominator] = mixed.exec(typed) ?? [];
  if (numerator === undefined || denominator === undefined) return 'not-a-number';
  return hundredthsOfFraction(Number(ones), Number(numerator), Number(denominator));
}

function hundredthsOfDecimal(whole: string, fraction: string): number | 'too-fine' {
  if (/[1-9]/.test(fraction.slice(2))) return 'too-fine';
  return Number(whole.replaceAll(',', '')) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
}

function hundredthsOfFraction(ones: number, numerator: number, denominator: number) {
  if (denominator === 0) return 'not-a-number';
  const times = (ones * denominator + numerator) * 100;
  return times % denominator === 0 ? times / denominator : 'too-fine';
}
