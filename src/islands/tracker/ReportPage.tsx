import { ahead, later } from '#src/islands/shared/Later.tsx';
import { TrackerDoor } from '#src/islands/tracker/door/TrackerDoor.tsx';

// Fetched while the store opens: neither waits for the other.
const fetched = ahead(import('#src/islands/tracker/report/ReportView.tsx'));
const ReportView = later(() => fetched.then((module) => module.ReportView));

/** The island of `/tracker/report/`. */
export function ReportPage({ base }: { base: string }) {
  return <TrackerDoor base={base}>{(tracker) => <ReportView tracker={tracker} />}</TrackerDoor>;
}
