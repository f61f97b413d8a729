import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { ahead, later } from '#src/components/form/Later.tsx';
import { TrackerSession } from '#src/tracker/session/TrackerSession.tsx';
import type { TopicChoice } from '#src/tracker/setup/read-own-requirement-form.ts';

interface Props {
  base: string;
  rules: readonly SetupRule[];
  topics: readonly TopicChoice[];
}

// Fetched while the store opens, so that the store’s code comes first and the forms no later.
const load = ahead(() => import('#src/tracker/setup/SetupView.tsx'));
const SetupView = later(() => load().then((module) => module.SetupView));

/** The island of `/tracker/setup/`. */
export function SetupPage({ base, ...content }: Props) {
  return (
    <TrackerSession base={base}>
      {(tracker) => <SetupView tracker={tracker} {...content} />}
    </TrackerSession>
  );
}
