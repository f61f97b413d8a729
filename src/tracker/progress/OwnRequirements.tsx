import { useMemo } from 'preact/hooks';
import { ownRequirementProgress } from '#src/domain/progress/own-requirement-progress.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import { OwnRequirementReading } from '#src/tracker/progress/OwnRequirementReading.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  requirements: readonly OwnRequirement[];
  topicNames: Readonly<Record<string, string>>;
  tracker: Tracker;
}

/** Licenses and hospitals, each with its own sum. */
export function OwnRequirements({ requirements, topicNames, tracker }: Props) {
  const { contents, today } = tracker;
  const progress = useMemo(
    () =>
      requirements.map((requirement) =>
        ownRequirementProgress(requirement, contents.credits, today),
      ),
    [contents, today],
  );
  return (
    <section>
      <h2>Licenses and hospitals</h2>
      {progress.map((each) => (
        <OwnRequirementReading
          key={each.requirement.id}
          progress={each}
          topicNames={topicNames}
          tracker={tracker}
        />
      ))}
    </section>
  );
}
