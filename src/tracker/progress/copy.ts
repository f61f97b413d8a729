import { specialtyNames } from '#src/domain/specialty.ts';
import type {
  CriterionProgress,
  PaceProgress,
  SelfAssessmentProgress,
  ShareProgress,
  SpanProgress,
  TotalProgress,
} from '#src/domain/progress/progress.ts';
import { formatAmount } from '#src/domain/amount.ts';
import { formatDay } from '#src/domain/day.ts';
import { shareDetails, shareInWords } from '#src/domain/progress/share-sentences.ts';
import {
  catchUpSentence,
  forecastSentence,
  uncertainSentence,
} from '#src/domain/progress/sum-sentences.ts';

/** What the page says that depends on no number. */
export const copy = {
  ownNumbers: 'Measured by the numbers or credit types you entered in setup.',
  whatCountedAndRule: 'What counted, and the rule',
  whatCounted: 'What counted, and what didn’t',
  byYourNumbers: 'By your own entries and numbers.',
  ownRequirements: 'Licenses and hospitals',
  dashboardDecides: 'If your ABPMR dashboard differs, go by the dashboard.',
  ruleAndUnknowns: 'The rule, and what we don’t know about it',
  cycleEnded: 'This cycle has ended.',
  addNextCycle: 'Add the next one in setup',
  balanceOutside:
    'Your opening balance is dated outside this cycle, so we left it out. Correct its date in setup.',
  stagesApart:
    'You must meet each stage separately. The board doesn’t say that extra credits carry over to the next stage.',
} as const;

export function newerRule(effectiveFrom: string): string {
  return `A newer version of this requirement took effect on ${effectiveFrom}. We measure your cycle by the version in effect on its first day.`;
}

/** The heading of a criterion. */
export function criterionName(progress: CriterionProgress): string {
  switch (progress.kind) {
    case 'total':
      return 'Credits';
    case 'share':
      return `Related to ${specialtyNames[progress.field]}`;
    case 'self-assessment':
      return 'Self-assessment';
    case 'occurrences':
      return progress.criterion.id === 'practice-improvement'
        ? 'Practice improvement'
        : 'Approved self-assessments';
    case 'pace':
      return 'Yearly average';
  }
}

/** The large number of a criterion, and the small words beside it. */
export interface KeyNumber {
  readonly value: string;
  readonly of: string;
}

export function keyNumberOf(progress: CriterionProgress): KeyNumber {
  switch (progress.kind) {
    case 'total':
      return { value: formatAmount(progress.earned), of: `of ${formatAmount(progress.minimum)}` };
    case 'share':
      return {
        value: formatAmount(progress.related),
        of: progress.total === 0 ? 'credits' : shareOfTotal(progress),
      };
    case 'self-assessment':
      return {
        value: formatAmount(progress.earned),
        of: progress.minimum === null ? 'credits' : `of ${formatAmount(progress.minimum)}`,
      };
    case 'occurrences':
      return { value: String(progress.done), of: `of ${progress.times}` };
    case 'pace':
      return averageOf(progress);
  }
}

/** `of 92; half is 46`: beside what is related, so that more than half never reads as an error. */
function shareOfTotal({ total, needed, atLeast }: ShareProgress): string {
  return `of ${formatAmount(total)}; ${shareInWords(atLeast)} is ${formatAmount(needed)}`;
}

/** Before the first day there is no average, only the recommendation. */
function averageOf({ averagePerYear, perYear }: PaceProgress): KeyNumber {
  if (averagePerYear === null) return { value: formatAmount(perYear), of: 'a year recommended' };
  return { value: formatAmount(averagePerYear), of: `of ${formatAmount(perYear)} a year` };
}

/** The lines below the bar: what its mark means, how to catch up, what is not in the sum. */
export function detailsOf(progress: CriterionProgress, span: SpanProgress): readonly string[] {
  switch (progress.kind) {
    case 'total':
      return present([
        progress.earned > progress.minimum ? 'The mark on the bar shows the minimum.' : null,
        steadyPace(progress, span),
        forecastSentence(progress),
        uncertainSentence(progress),
        balanceSentence(progress),
      ]);
    case 'share':
      return [
        `The mark on the bar shows ${shareInWords(progress.atLeast)} of your credits.`,
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

function steadyPace(
  { pace, state }: Pick<TotalProgress, 'pace' | 'state'>,
  { when }: SpanProgress,
): string | null {
  if (when !== 'running' || state === 'met') return null;
  const ahead =
    pace.ahead > 0 ? `; you are ${(pace.ahead / 100).toLocaleString('en-US')} ahead` : '';
  return `The mark on the bar shows a steady pace: ${formatAmount(pace.mark)} by today${ahead}.`;
}

function balanceSentence({
  fromOpeningBalance,
}: Pick<TotalProgress, 'fromOpeningBalance'>): string | null {
  if (fromOpeningBalance === 0) return null;
  return `${formatAmount(fromOpeningBalance)} of these ${fromOpeningBalance === 100 ? 'comes' : 'come'} from your opening balance.`;
}

function selfAssessmentDetails(
  progress: SelfAssessmentProgress,
  span: SpanProgress,
): readonly string[] {
  const { criterion, milestones, minimum, pace, earned, state } = progress;
  const sum = minimum !== null && pace !== null ? { state, earned, minimum, pace } : null;
  const metBy = criterion.kind === 'self-assessment' ? criterion.metBy : null;
  return present([
    sum && steadyPace(sum, span),
    sum && catchUpSentence(sum, span),
    balanceSentence(progress),
    metBy && `${metBy} covers it. ${quarters(milestones.length)}`,
  ]);
}

function quarters(count: number): string {
  if (count === 0) return 'You haven’t logged a fully answered quarter.';
  return `You’ve logged ${count} fully answered ${count === 1 ? 'quarter' : 'quarters'}.`;
}

function present(lines: readonly (string | null)[]): readonly string[] {
  return lines.filter((line) => line !== null);
}
