import { formatAmount } from '#src/domain/amount.ts';
import { formatDay } from '#src/domain/day.ts';
import type {
  CriterionProgress,
  SelfAssessmentProgress,
  SpanProgress,
  TotalProgress,
} from '#src/domain/progress/progress.ts';
import { shareDetails } from '#src/domain/progress/share-sentences.ts';
import {
  catchUpSentence,
  forecastSentence,
  uncertainSentence,
} from '#src/domain/progress/sum-sentences.ts';
import { shareInWords } from '#src/tracker/progress/figure.ts';

/** What is worth saying below the bar: where the line stands, what catches up, what is not in the sum. */
export function detailsOf(progress: CriterionProgress, span: SpanProgress): readonly string[] {
  switch (progress.kind) {
    case 'total':
      return present([
        progress.earned > progress.minimum ? 'The mark on the bar is the minimum.' : null,
        evenPace(progress, span),
        forecastSentence(progress),
        uncertainSentence(progress),
        balanceSentence(progress),
      ]);
    case 'share':
      return [
        `The mark on the bar is ${shareInWords(progress.atLeast)} of what is logged.`,
        ...shareDetails(progress, span),
      ];
    case 'self-assessment':
      return selfAssessmentDetails(progress, span);
    case 'occurrences':
      return progress.milestones.map(({ title, completedOn }) =>
        [title, `completed ${formatDay(completedOn)}`].filter(Boolean).join(', '),
      );
    case 'pace':
      return [];
  }
}

function evenPace(
  { pace, state }: Pick<TotalProgress, 'pace' | 'state'>,
  { when }: SpanProgress,
): string | null {
  if (when !== 'running' || state === 'met') return null;
  const ahead =
    pace.ahead > 0 ? `; you are ${(pace.ahead / 100).toLocaleString('en-US')} ahead` : '';
  return `The mark on the bar is an even pace: ${formatAmount(pace.mark)} by today${ahead}.`;
}

function balanceSentence({
  fromOpeningBalance,
}: Pick<TotalProgress, 'fromOpeningBalance'>): string | null {
  if (fromOpeningBalance === 0) return null;
  return `${formatAmount(fromOpeningBalance)} of these come from your opening balance.`;
}

function selfAssessmentDetails(
  progress: SelfAssessmentProgress,
  span: SpanProgress,
): readonly string[] {
  const { criterion, milestones, minimum, pace, earned, state } = progress;
  const sum = minimum !== null && pace !== null ? { state, earned, minimum, pace } : null;
  const metBy = criterion.kind === 'self-assessment' ? criterion.metBy : null;
  return present([
    sum && evenPace(sum, span),
    sum && catchUpSentence(sum, span),
    balanceSentence(progress),
    metBy && `${metBy} is enough. ${quarters(milestones.length)}`,
  ]);
}

function quarters(count: number): string {
  if (count === 0) return 'No fully answered quarter is logged.';
  return `${count} fully answered ${count === 1 ? 'quarter is' : 'quarters are'} logged.`;
}

function present(lines: readonly (string | null)[]): readonly string[] {
  return lines.filter((line) => line !== null);
}
