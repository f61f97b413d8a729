import { formatAmount } from '#src/domain/amount.ts';
import { formatDay, type Day } from '#src/domain/day.ts';
import { creditsInWords } from '#src/domain/progress/credits-in-words.ts';
import type {
  CriterionProgress,
  OccurrencesProgress,
  OwnRequirementProgress,
  PaceProgress,
  SelfAssessmentProgress,
  State,
} from '#src/domain/progress/progress.ts';
import { shareSentence } from '#src/domain/progress/share-sentences.ts';
import { whenOf } from '#src/domain/progress/state.ts';
import { sumSentence, type SpanInWords } from '#src/domain/progress/sum-sentences.ts';

/** How pages name a state. */
export const stateNames: Readonly<Record<State, string>> = {
  'not-known': 'Not known',
  met: 'Met',
  'not-started': 'Not started',
  short: 'Short',
  'on-pace': 'On pace',
  'behind-pace': 'Behind pace',
  open: 'Open',
};

/** What every statement about progress is true by. `readOn` is the day the rule was last read. */
export function qualifier(readOn: Day, isOwnTarget = false): string {
  const rule = `under the rule as read on ${formatDay(readOn)}`;
  return isOwnTarget
    ? `By your own entries and targets, else ${rule}.`
    : `By your own entries, ${rule}.`;
}

/** Where one criterion stands, in one sentence. */
export function criterionSentence(progress: CriterionProgress, span: SpanInWords): string {
  switch (progress.kind) {
    case 'total':
      return sumSentence(progress, span);
    case 'share':
      return shareSentence(progress, span);
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
  { span }: SpanInWords,
): string {
  const counted = `${stateNames[state]}: ${done} of ${times} completed`;
  return state === 'short' ? `${counted} by ${formatDay(span.end)}, the last day.` : `${counted}.`;
}

function paceSentence({ averagePerYear, perYear }: PaceProgress, { when }: SpanInWords): string {
  const advised = formatAmount(perYear);
  if (averagePerYear === null) return `${creditsInWords(perYear)} a year are advised.`;
  const average = `An average of ${creditsInWords(averagePerYear)} a year`;
  return when === 'ended'
    ? `${average}; ${advised} were advised.`
    : `${average} so far; ${advised} are advised.`;
}
