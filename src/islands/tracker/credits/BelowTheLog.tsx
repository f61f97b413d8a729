import { MilestoneList } from '#src/islands/tracker/credits/MilestoneList.tsx';
import { TrashList } from '#src/islands/tracker/credits/TrashList.tsx';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';

export function BelowTheLog({ tracker }: { tracker: Tracker }) {
  return (
    <>
      <MilestoneList tracker={tracker} />
      <TrashList tracker={tracker} />
    </>
  );
}
