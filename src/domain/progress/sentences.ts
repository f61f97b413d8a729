import { formatAmount } from '#src/domain/amount.ts';
import { formatDay, type Day } from '#src/domain/day.ts';
import { creditsInWords } from '#src/domain/progress/credits-in-words.ts';
import type {
  CriterionProgress,
  OccurrencesProgress,
  OwnRequirementProgress,
  PaceProgress,
  SelfAssessmentProgress,
} from '#src/domain/progress/progress.ts';
import { shareStanding } from '#src/domain/progress/share-sentences.ts';
import { stateNames } from '#src/domain/progress/state-names.ts';
import { whenOf } from '#src/domain/progress/state.ts';
import {
  beginning,
  remainderSentence,
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
 * Where one criterion stands, in one sentence. The headline has told the total and what is next
 * for the share: here stands what it left out.
 */
export function criterionSentence(progress: CriterionProgress, span: SpanInWords): string {
  switch (progress.kind) {
    case 'total':
      return remainderSentence(progress, span);
    case 'share':
      return shareStanding(progress, span);
    case 'self-assessment':
      return selfAssessmentSentence(progress, span);
    case 'occurrences':
      return occurrencesSentence(progress, span);
    case 'pace':
      return paceSentence(progress, span);
  }
}

/** Where a requirement of one's own stands, in one sentence. */
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
    return `${creditsInWords(earned)} of self-assessment; how many are asked for is not known.`;
  }
  return sumSentence({ state, earned, minimum, pace }, span);
}

function occurrencesSentence(
  { state, done, times }: OccurrencesProgress,
  span: SpanInWords,
): string {
  const counted = `${stateNames[state]}: ${done} of ${times} completed`;
  if (state === 'short') return `${counted} by ${formatDay(span.span.end)}, the last day.`;
  return span.when === 'ahead' ? `${counted}; ${beginning(span)}.` : `${counted}.`;
}

function paceSentence({ averagePerYear, perYear }: PaceProgress, span: SpanInWords): string {
  const advised = formatAmount(perYear);
  if (averagePerYear === null) {
    return `${stateNames['not-started']}: ${beginning(span)}, and ${creditsInWords(perYear)} a year are advised.`;
  }
  const average = `An average of ${creditsInWords(averagePerYear)} a year`;
  return span.when === 'ended'
    ? `${average}; ${advised} were advised.`
    : `${average} so far; ${advised} are advised.`;
}
