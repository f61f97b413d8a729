import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { CertificationSection } from '#src/tracker/setup/CertificationSection.tsx';
import { OwnRequirementSection } from '#src/tracker/setup/OwnRequirementSection.tsx';
import type { TopicChoice } from '#src/tracker/setup/read-own-requirement-form.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  tracker: Tracker;
  rules: readonly SetupRule[];
  topics: readonly TopicChoice[];
}

/** Certifications and own requirements: what progress is measured against. */
export function SetupView({ tracker, rules, topics }: Props) {
  return (
    <div class="setup">
      <CertificationSection tracker={tracker} rules={rules} />
      <OwnRequirementSection tracker={tracker} topics={topics} />
    </div>
  );
}
