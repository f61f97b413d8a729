import type { CountingRule } from '#src/domain/content/counting-rule.ts';
import { ahead, later } from '#src/islands/shared/Later.tsx';
import { TrackerDoor } from '#src/islands/tracker/door/TrackerDoor.tsx';

// Fetched while the store opens: neither waits for the other.
const load = ahead(() => import('#src/islands/tracker/report/ReportView.tsx'));
const ReportView = later(() => load().then((module) => module.ReportView));

interface Props {
  base: string;
  rules: readonly CountingRule[];
}

/** The island of `/tracker/report/`. */
export function ReportPage({ base, rules }: Props) {
  return (
    <TrackerDoor base={base}>
      {(tracker) => <ReportView tracker={tracker} rules={rules} />}
    </TrackerDoor>
  );
}
