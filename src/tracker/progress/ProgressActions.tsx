import { useMemo } from 'preact/hooks';
import { reportLists } from '#src/domain/log/report-lists.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  tracker: Tracker;
  terms: ReportTerms;
  /** Another step comes first on the page. */
  isQuiet: boolean;
}

/** What to do next: log, and tell the board. */
export function ProgressActions({ tracker, terms, isQuiet }: Props) {
  const { contents } = tracker;
  const toReport = useMemo(
    () => reportLists(contents, terms)['to-report'].length,
    [contents, terms],
  );
  return (
    <p class="actions">
      <a
        class="button"
        data-quiet={isQuiet || undefined}
        href={tracker.path('/tracker/credits/#add')}
      >
        Log a credit
      </a>
      {toReport > 0 && (
        <a class="button" data-quiet href={tracker.path('/tracker/report/')}>
          {toReport.toLocaleString('en-US')} to report
        </a>
      )}
    </p>
  );
}
