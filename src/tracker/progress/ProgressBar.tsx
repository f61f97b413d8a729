import type { CriterionProgress, Pace } from '#src/domain/progress/progress.ts';

/** A bar in percent of its own length: what is earned, what is planned beyond it, and where the mark is. */
export interface Bar {
  readonly filled: number;
  readonly planned: number;
  readonly mark: number | null;
}

/** The same numbers as the words beside it, for the eye: hidden from screen readers. */
export function Gauge({ filled, planned, mark }: Bar) {
  return (
    <svg class="gauge" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="12" />
      <rect class="fill" width={filled} height="12" />
      <rect class="ahead" x={filled} width={planned} height="12" />
      {mark !== null && (
        <rect class="mark" x={Math.min(mark, 99.6)} y="-3" width="0.4" height="18" />
      )}
    </svg>
  );
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
 * the minimum, and until it is reached where a steady pace would be today.
 */
export function sumBar(
  earned: number,
  minimum: number,
  planned: number,
  steadyPace: number | null,
): Bar {
  const length = Math.max(earned, minimum, 1);
  const whileShort = earned < minimum ? steadyPace : null;
  const markAt = earned > minimum ? minimum : whileShort;
  const percent = (amount: number) => (100 * Math.min(amount, length)) / length;
  return {
    filled: percent(earned),
    planned: percent(earned + planned) - percent(earned),
    mark: markAt === null ? null : percent(markAt),
  };
}

/** Where a steady pace would be; `null` once the span has ended. */
function markOf({ mark, daysLeft }: Pace): number | null {
  return daysLeft > 0 ? mark : null;
}
