import { formatAmount } from '#src/domain/amount.ts';
import { creditsInWords } from '#src/domain/credits-in-words.ts';
import { formatDay, type Day } from '#src/domain/day.ts';
import type {
  CriterionProgress,
  OccurrencesProgress,
  OwnRequirementProgress,
  PaceProgress,
  SelfAssessmentProgress,
} from '#src/domain/progress/progress.ts';
import { shareNowSentence } from '#src/domain/progress/share-sentences.ts';
import { progressStateNames, whenOf } from '#src/domain/progress/state.ts';
import {
  beginning,
  remainderSentence,
  spanEnd,
  sumSentence,
  type SpanInWords,
} from '#src/domain/progress/sum-sentences.ts';

/** What every statement about progress is true by. `readOn` is the day the rule was last read. */
export function qualifier(readOn: Day, isOwnTarget = false): string {
  const rule = `under the rule as read on ${formatDay(readOn)}`;
  return isOwnTarget
    ? `By your own entries and targets, else ${rule}.`
    : `By your own entries, ${rule}.`;
}

/**
 * How one criterion is doing. The headline has told the total and the next step for the share:
 * this is what it left out.
 */
export function criterionSentence(progress: CriterionProgress, span: SpanInWords): string {
  switch (progress.kind) {
    case 'total':
      return remainderSentence(progress, span);
    case 'share':
      return shareNowSentence(progress, span);
    case 'self-assessment':
      return selfAssessmentSentence(progress, span);
    case 'occurrences':
      return occurrencesSentence(progress, span);
    case 'pace':
      return paceSentence(progress, span);
  }
}

/** How a requirement of one's own is doing, in one sentence. */
export function ownRequirementSentence(progress: OwnRequirementProgress, today: Day): string {
  const { requirement } = progress;
  return sumSentence(
    { ...progress, minimum: requirement.minimum },
    { stage: null, span: requirement.cycle, when: whenOf(requirement.cycle, today) },
  );
}

function selfAssessmentSentence(progress: SelfAssessmentProgress, span: SpanInWords): string {
  const { state, earned, minimum, pace } = progress;
  if (minimum === null || pace === null) {
    return `${creditsInWords(earned)} logged. We couldn’t find the required number.`;
  }
  return sumSentence({ state, earned, minimum, pace }, span);
}

function occurrencesSentence(
  { state, done, times }: OccurrencesProgress,
  span: SpanInWords,
): string {
  const counted = `${progressStateNames[state]}: ${done} of ${times} completed`;
  if (state === 'short') return `${counted} when ${spanEnd(span)}.`;
  return span.when === 'ahead' ? `${counted}. ${beginning(span)}` : `${counted}.`;
}

function paceSentence({ averagePerYear, perYear }: PaceProgress, span: SpanInWords): string {
  const average = averagePerYear === null ? null : creditsInWords(averagePerYear);
  const recommended = formatAmount(perYear);
  if (average === null) {
    return `Not started. ${beginning(span)} An average of ${creditsInWords(perYear)} a year is recommended.`;
  }
  return span.when === 'ended'
    ? `You averaged ${average} a year; ${recommended} was recommended.`
    : `You’ve averaged ${average} a year so far; ${recommended} is recommended.`;
}
