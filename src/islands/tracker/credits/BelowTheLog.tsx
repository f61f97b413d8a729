import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { MilestoneList } from '#src/islands/tracker/credits/MilestoneList.tsx';
import { TrashList } from '#src/islands/tracker/credits/TrashList.tsx';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';

export function BelowTheLog({ tracker, terms }: { tracker: Tracker; terms: ReportTerms }) {
  return (
    <>
      <MilestoneList tracker={tracker} terms={terms} />
      <TrashList tracker={tracker} />
    </>
  );
}
