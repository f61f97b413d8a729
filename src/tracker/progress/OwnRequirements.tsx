import { useMemo, useState } from 'preact/hooks';
import { ownRequirementProgress } from '#src/domain/progress/own-requirement-progress.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { formatAmount } from '#src/domain/amount.ts';
import { formatDay } from '#src/domain/day.ts';
import type { OwnRequirementProgress } from '#src/domain/progress/progress.ts';
import { ownRequirementSentence } from '#src/domain/progress/sentences.ts';
import { progressStateNames } from '#src/domain/progress/state.ts';
import { forecastSentence } from '#src/domain/progress/sum-sentences.ts';
import { topicName } from '#src/domain/topic-id.ts';
import { copy } from '#src/tracker/progress/copy.ts';
import { Gauge, sumBar } from '#src/tracker/progress/ProgressBar.tsx';
import { StateSentence } from '#src/tracker/progress/CriterionSection.tsx';
import { BreakdownLists } from '#src/tracker/progress/CreditBreakdown.tsx';

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
      <h2>{copy.ownRequirements}</h2>
      {progress.map((each) => (
        <OwnRequirementSection
          key={each.requirement.id}
          progress={each}
          topicNames={topicNames}
          tracker={tracker}
        />
      ))}
    </section>
  );
}

interface SectionProps {
  progress: OwnRequirementProgress;
  topicNames: Readonly<Record<string, string>>;
  tracker: Tracker;
}

/** A license or hospital: its sum and its topics. */
function OwnRequirementSection({ progress, topicNames, tracker }: SectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { requirement, earned, planned, pace, topics } = progress;
  const { minimum, cycle, name } = requirement;
  const forecast = forecastSentence({ earned, minimum, planned });
  return (
    <section class="criterion-progress">
      <h3>{name}</h3>
      <p class="value">
        {formatAmount(earned)} <small>of {formatAmount(minimum)}</small>
      </p>
      <StateSentence
        state={progress.state}
        sentence={ownRequirementSentence(progress, tracker.today)}
      />
      <Gauge {...sumBar(earned, minimum, planned, pace.daysLeft > 0 ? pace.mark : null)} />
      <p class="small soft">
        {formatDay(cycle.start)} to {formatDay(cycle.end)}. {copy.byYourNumbers} {forecast}
      </p>
      {topics.map((topic) => (
        <p class="small" key={topic.topic}>
          {topicName(topic.topic, topicNames)}: {formatAmount(topic.earned)} of{' '}
          {formatAmount(topic.minimum)}. {progressStateNames[topic.state]}.
        </p>
      ))}
      <details class="fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{copy.whatCounted}</summary>
        {isOpen && (
          <BreakdownLists
            counted={progress.counted}
            excluded={progress.excluded}
            tracker={tracker}
          />
        )}
      </details>
    </section>
  );
}
