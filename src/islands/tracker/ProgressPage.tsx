import type { TrackedRequirement } from '#src/domain/content/rule-note.ts';
import { TrackerDoor } from '#src/islands/tracker/door/TrackerDoor.tsx';
import { ProgressView } from '#src/islands/tracker/progress/ProgressView.tsx';

interface Props {
  base: string;
  requirements: readonly TrackedRequirement[];
  topicNames: Readonly<Record<string, string>>;
}

/** The island of `/tracker/`. */
export function ProgressPage({ base, ...content }: Props) {
  return (
    <TrackerDoor base={base}>
      {(tracker) => <ProgressView tracker={tracker} {...content} />}
    </TrackerDoor>
  );
}
