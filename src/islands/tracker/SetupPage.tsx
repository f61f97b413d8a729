import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { TrackerDoor } from '#src/islands/tracker/door/TrackerDoor.tsx';
import { SetupView } from '#src/islands/tracker/setup/SetupView.tsx';
import type { TopicChoice } from '#src/islands/tracker/setup/TopicRows.tsx';

interface Props {
  base: string;
  rules: readonly SetupRule[];
  topics: readonly TopicChoice[];
}

/** The island of `/tracker/setup/`. */
export function SetupPage({ base, ...content }: Props) {
  return (
    <TrackerDoor base={base}>
      {(tracker) => <SetupView tracker={tracker} {...content} />}
    </TrackerDoor>
  );
}
