import type { CountingRule } from '#src/domain/content/counting-rule.ts';
import type { QuarterCredit } from '#src/domain/content/quarter-credit.ts';
import { ahead, later } from '#src/components/form/Later.tsx';
import { TrackerSession } from '#src/tracker/session/TrackerSession.tsx';

// Fetched while the store opens: neither waits for the other.
const load = ahead(() => import('#src/tracker/credits/CreditsView.tsx'));
const CreditsView = later(() => load().then((module) => module.CreditsView));

interface Props {
  base: string;
  rules: readonly CountingRule[];
  /** What a quarter of LA-PM&R earns; `null` where no number is known. */
  quarter: QuarterCredit | null;
}

/** The island of `/tracker/credits/`. */
export function CreditsPage({ base, ...content }: Props) {
  return (
    <TrackerSession base={base}>
      {(tracker) => <CreditsView tracker={tracker} {...content} />}
    </TrackerSession>
  );
}
