import { formatAmount, shortfall, sumOf, type Amount } from '#src/domain/amount.ts';
import { formatDay } from '#src/domain/day.ts';
import { creditsInWords, moreCredits } from '#src/domain/progress/credits-in-words.ts';
import type { Pace, SpanProgress, State, TotalProgress } from '#src/domain/progress/progress.ts';
import { stateNames } from '#src/domain/progress/state-names.ts';

/** What a sentence says of a span. */
export type SpanInWords = Pick<SpanProgress, 'stage' | 'span' | 'when'>;

/** A sum of credit against its minimum. */
export interface Sum {
  readonly state: State;
  readonly earned: Amount;
  readonly minimum: Amount;
  readonly pace: Pace;
}

/** Where a sum stands: `On pace: 118 of 150 credits.` */
export function sumSentence(sum: Sum, span: SpanInWords, metWord = 'Met'): string {
  const { state, earned, minimum, pace } = sum;
  const where = span.stage === null ? '' : ` in stage ${span.stage}`;
  const credits = `${formatAmount(earned)} of ${creditsInWords(minimum)}`;
  switch (state) {
    case 'met':
      return `${metWord}${where}: ${credits}${aboveMinimum(sum)}.`;
    case 'not-started':
      if (earned > 0) return `Not started${where}: ${credits} so far; ${beginning(span)}.`;
      return `Nothing counts yet${where}: ${creditsInWords(minimum)} to earn ${timeFor(span)}.`;
    case 'short':
      return `Short${where}: ${credits} by ${formatDay(span.span.end)}, the last day; ${formatAmount(shortfall(minimum, earned))} too few.`;
    case 'on-pace':
      return `On pace${where}: ${credits}.`;
    case 'behind-pace':
      return `Behind pace${where}: ${credits}, ${formatAmount(shortfall(pace.mark, earned))} below an even pace.`;
    case 'open':
      return `Open${where}: ${credits}.`;
    case 'not-known':
      return `${creditsInWords(earned)}${where}; how many are asked for is not known.`;
  }
}

function aboveMinimum({ earned, minimum }: Sum): string {
  return earned > minimum ? `, ${formatAmount(shortfall(earned, minimum))} above the minimum` : '';
}

/** What remains of a sum that the headline has told already, in one sentence that begins with the state. */
export function remainderSentence(sum: Sum, span: SpanInWords): string {
  const name = stateNames[sum.state];
  const remainder = catchUpSentence(sum, span);
  if (remainder !== null) return `${name}: ${remainder}`;
  const end = formatDay(span.span.end);
  if (sum.state === 'short') return `${name}: the ${nounOf(span)} ended on ${end}.`;
  return span.when === 'ended'
    ? `${name} by ${end}, the last day.`
    : `${name}: nothing is missing.`;
}

/** `the cycle begins on January 1, 2027` */
export function beginning(span: SpanInWords): string {
  return `the ${nounOf(span)} begins on ${formatDay(span.span.start)}`;
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
    return `${creditsInWords(pace.perMonth)} a month ${pace.perMonth === 100 ? 'reaches' : 'reach'} ${formatAmount(minimum)} by ${formatDay(span.end)}.`;
  }
  return `${moreCredits(missing)} ${missing === 100 ? 'is' : 'are'} needed ${daysInWords(pace.daysLeft)}.`;
}

/** What planned credit would bring: `With 12 planned: 130 of 150 credits.`; `null` without any. */
export function forecastSentence({
  earned,
  minimum,
  planned,
}: Pick<TotalProgress, 'earned' | 'minimum' | 'planned'>): string | null {
  if (planned === 0) return null;
  const expected = sumOf([earned, planned]);
  return `With ${formatAmount(planned)} planned: ${formatAmount(expected)} of ${creditsInWords(minimum)}.`;
}

/** What types bring that may or may not count; `null` without any. */
export function uncertainSentence({
  ifUncertainCounts,
}: Pick<TotalProgress, 'ifUncertainCounts'>): string | null {
  if (ifUncertainCounts === 0) return null;
  return `${moreCredits(ifUncertainCounts)} if the board counts their type, which is not known.`;
}

function timeFor({ span, when }: SpanInWords): string {
  const by = formatDay(span.end);
  return when === 'ahead' ? `from ${formatDay(span.start)} through ${by}` : `by ${by}`;
}

function daysInWords(daysLeft: number): string {
  if (daysLeft === 0) return 'today, the last day';
  return daysLeft === 1 ? 'by tomorrow, the last day' : `in the ${daysLeft} days left after today`;
}
