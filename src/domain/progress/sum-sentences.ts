import { formatAmount, shortfall, sumOf, type Amount } from '#src/domain/amount.ts';
import { creditNoun, creditsInWords, moreCredits } from '#src/domain/credits-in-words.ts';
import { formatDay } from '#src/domain/day.ts';
import type {
  Pace,
  ProgressState,
  SpanProgress,
  TotalProgress,
} from '#src/domain/progress/progress.ts';
import { progressStateNames } from '#src/domain/progress/state.ts';

/** What a sentence says of a span. */
export type SpanInWords = Pick<SpanProgress, 'stage' | 'span' | 'when'>;

/** A sum of credit against its minimum. */
export interface Sum {
  readonly state: ProgressState;
  readonly earned: Amount;
  readonly minimum: Amount;
  readonly pace: Pace;
}

/** How far a sum has come: `On schedule: 118 of 150 credits.` */
export function sumSentence(sum: Sum, span: SpanInWords, metWord = 'Met'): string {
  const { state, earned, minimum, pace } = sum;
  const where = span.stage === null ? '' : ` in stage ${span.stage}`;
  const credits = `${formatAmount(earned)} of ${creditsInWords(minimum)}`;
  switch (state) {
    case 'met':
      return earned > minimum
        ? `${metWord}${where}: ${creditsInWords(earned)}, ${formatAmount(shortfall(earned, minimum))} more than the ${formatAmount(minimum)} required.`
        : `${metWord}${where}: ${credits}.`;
    case 'not-started':
      if (earned > 0) return `Not started${where}: ${credits} so far. ${beginning(span)}`;
      return `Nothing counts yet${where}: earn ${creditsInWords(minimum)} ${timeFor(span)}.`;
    case 'short':
      return `Short by ${formatAmount(shortfall(minimum, earned))}${where}: ${credits} when ${spanEnd(span)}.`;
    case 'on-pace':
      return `On schedule${where}: ${credits}.`;
    case 'behind-pace':
      return `Behind schedule${where}: ${credits}, ${formatAmount(shortfall(pace.mark, earned))} behind a steady pace.`;
    case 'open':
      return `In progress${where}: ${credits}.`;
    case 'not-known':
      return `${creditsInWords(earned)} logged${where}. We couldn’t find the required number.`;
  }
}

/** What remains of a sum after the headline, in a sentence that begins with the state. */
export function remainderSentence(sum: Sum, span: SpanInWords): string {
  const name = progressStateNames[sum.state];
  const remainder = catchUpSentence(sum, span);
  if (remainder !== null) return `${name}. ${remainder}`;
  if (sum.state === 'met') {
    return span.when === 'ended'
      ? `Met when ${spanEnd(span)}.`
      : 'Met. You have nothing left to earn.';
  }
  return `${name} when ${spanEnd(span)}.`;
}

/** `The cycle begins January 1, 2027.` */
export function beginning(span: SpanInWords): string {
  return `The ${nounOf(span)} begins ${formatDay(span.span.start)}.`;
}

/** `the cycle ended on December 31, 2026` */
export function spanEnd(span: SpanInWords): string {
  return `the ${nounOf(span)} ended on ${formatDay(span.span.end)}`;
}

function nounOf({ stage }: SpanInWords): 'cycle' | 'stage' {
  return stage === null ? 'cycle' : 'stage';
}

/** What reaches the minimum in time; `null` when it is reached or the span has ended. */
export function catchUpSentence(
  { earned, minimum, pace }: Sum,
  { span, when }: SpanInWords,
): string | null {
  const missing = shortfall(minimum, earned);
  if (missing === 0 || when === 'ended') return null;
  if (pace.perMonth !== null) {
    return `Earn ${creditsInWords(pace.perMonth)} a month to reach ${formatAmount(minimum)} by ${formatDay(span.end)}.`;
  }
  return `Earn ${moreCredits(missing)} ${daysInWords(pace.daysLeft)}.`;
}

/** What planned credit would bring; `null` without any. */
export function forecastSentence({
  earned,
  minimum,
  planned,
}: Pick<TotalProgress, 'earned' | 'minimum' | 'planned'>): string | null {
  if (planned === 0) return null;
  const expected = formatAmount(sumOf([earned, planned]));
  return `With your ${formatAmount(planned)} planned ${creditNoun(planned)}, you’d have ${expected} of ${formatAmount(minimum)}.`;
}

/** What types bring that may or may not count; `null` without any. */
export function uncertainSentence({
  ifUncertainCounts,
}: Pick<TotalProgress, 'ifUncertainCounts'>): string | null {
  if (ifUncertainCounts === 0) return null;
  return `${moreCredits(ifUncertainCounts)} may count, but we don’t know whether the board accepts their type.`;
}

function timeFor({ span, when }: SpanInWords): string {
  const by = formatDay(span.end);
  return when === 'ahead' ? `from ${formatDay(span.start)} through ${by}` : `by ${by}`;
}

function daysInWords(daysLeft: number): string {
  if (daysLeft === 0) return 'today, the last day';
  return daysLeft === 1 ? 'by tomorrow, the last day' : `in the ${daysLeft} days left after today`;
}
