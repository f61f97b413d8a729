import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { MilestoneList } from '#src/tracker/credits/MilestoneList.tsx';
import { TrashList } from '#src/tracker/credits/TrashList.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

export function BelowTheLog({ tracker, terms }: { tracker: Tracker; terms: ReportTerms }) {
  return (
    <>
      <MilestoneList tracker={tracker} terms={terms} />
      <TrashList tracker={tracker} />
    </>
  );
}
