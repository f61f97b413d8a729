import { formatAmount } from '#src/domain/amount.ts';
import type {
  CriterionProgress,
  Pace,
  PaceProgress,
  ShareProgress,
} from '#src/domain/progress/progress.ts';

/** The large number of a criterion, and what stands small beside it. */
export interface Figure {
  readonly value: string;
  readonly of: string;
}

export function figureOf(progress: CriterionProgress): Figure {
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

/** `half`, `60%` */
export function shareInWords(hundredths: number): string {
  return hundredths === 50 ? 'half' : `${hundredths}%`;
}

/** Before the first day there is no average, and the advice alone stands there. */
function averageOf({ averagePerYear, perYear }: PaceProgress): Figure {
  if (averagePerYear === null) return { value: formatAmount(perYear), of: 'a year advised' };
  return { value: formatAmount(averagePerYear), of: `of ${formatAmount(perYear)} a year` };
}

/** A bar in percent of its own length: what is there, what is planned beyond it, where a mark stands. */
export interface Bar {
  readonly filled: number;
  readonly planned: number;
  readonly mark: number | null;
}

/** `null` where there is nothing to measure against. */
export function barOf(progress: CriterionProgress): Bar | null {
  switch (progress.kind) {
    case 'total':
      return sumBar(progress.earned, progress.minimum, progress.planned, markOf(progress.pace));
    case 'share':
      if (progress.total === 0) return { filled: 0, planned: 0, mark: progress.atLeast };
      return {
        filled: (100 * progress.related) / progress.total,
        planned: 0,
        mark: progress.atLeast,
      };
    case 'self-assessment':
      if (progress.minimum === null || progress.pace === null) return null;
      return sumBar(progress.earned, progress.minimum, 0, markOf(progress.pace));
    case 'occurrences':
    case 'pace':
      return null;
  }
}

/**
 * A bar as long as the minimum, or as what was earned where that is more: then the mark shows
 * the minimum, and while it is not reached where an even pace would stand today.
 */
export function sumBar(
  earned: number,
  minimum: number,
  planned: number,
  evenPace: number | null,
): Bar {
  const length = Math.max(earned, minimum, 1);
  const whileShort = earned < minimum ? evenPace : null;
  const markAt = earned > minimum ? minimum : whileShort;
  const percent = (amount: number) => (100 * Math.min(amount, length)) / length;
  return {
    filled: percent(earned),
    planned: percent(earned + planned) - percent(earned),
    mark: markAt === null ? null : percent(markAt),
  };
}

/** Where an even pace would stand; `null` once the span has ended. */
function markOf({ mark, daysLeft }: Pace): number | null {
  return daysLeft > 0 ? mark : null;
}
