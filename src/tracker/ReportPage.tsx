import type { CountingRule } from '#src/domain/content/counting-rule.ts';
import { ahead, later } from '#src/components/form/Later.tsx';
import { TrackerSession } from '#src/tracker/session/TrackerSession.tsx';

// Fetched while the store opens: neither waits for the other.
const load = ahead(() => import('#src/tracker/report/ReportView.tsx'));
const ReportView = later(() => load().then((module) => module.ReportView));

interface Props {
  base: string;
  rules: readonly CountingRule[];
}

/** The island of `/tracker/report/`. */
export function ReportPage({ base, rules }: Props) {
  return (
    <TrackerSession base={base}>
      {(tracker) => <ReportView tracker={tracker} rules={rules} />}
    </TrackerSession>
  );
}
