import type { TrackedRequirement } from '#src/domain/content/rule-note.ts';
import { TrackerSession } from '#src/tracker/session/TrackerSession.tsx';
import { ahead, later } from '#src/components/form/Later.tsx';

interface Props {
  base: string;
  requirements: readonly TrackedRequirement[];
  topicNames: Readonly<Record<string, string>>;
}

// Fetched while the store opens, so that the store’s code comes first and the answer no later.
const load = ahead(() => import('#src/tracker/progress/ProgressView.tsx'));
const ProgressView = later(() => load().then((module) => module.ProgressView));

/** The island of `/tracker/`. */
export function ProgressPage({ base, ...content }: Props) {
  return (
    <TrackerSession base={base}>
      {(tracker) => <ProgressView tracker={tracker} {...content} />}
    </TrackerSession>
  );
}
