import { reportStateOf } from '#src/domain/log/report-state.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';

interface Props {
  /** Live ones. */
  credits: readonly Credit[];
  tracker: Tracker;
}

/** What to do next: log, and tell the board. */
export function ProgressActions({ credits, tracker }: Props) {
  const toReport = credits.filter(
    (credit) => credit.status === 'completed' && reportStateOf(credit) === 'to-report',
  ).length;
  return (
    <p class="actions">
      <a class="button" href={tracker.path('/tracker/credits/#add')}>
        Log a credit
      </a>
      {toReport > 0 && (
        <a class="button" data-quiet href={tracker.path('/tracker/report/')}>
          {toReport} to report
        </a>
      )}
    </p>
  );
}
