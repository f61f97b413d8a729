import { useState } from 'preact/hooks';
import { formatAmount } from '#src/domain/amount.ts';
import { formatDay } from '#src/domain/day.ts';
import type { OwnRequirementProgress } from '#src/domain/progress/progress.ts';
import { ownRequirementSentence } from '#src/domain/progress/sentences.ts';
import { stateNames } from '#src/domain/progress/state-names.ts';
import { forecastSentence } from '#src/domain/progress/sum-sentences.ts';
import { topicName } from '#src/domain/topic-id.ts';
import { sumBar } from '#src/tracker/progress/figure.ts';
import { Gauge } from '#src/tracker/progress/Gauge.tsx';
import { StateSentence } from '#src/tracker/progress/StateSentence.tsx';
import { CreditsWorking } from '#src/tracker/progress/CreditsWorking.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  progress: OwnRequirementProgress;
  topicNames: Readonly<Record<string, string>>;
  tracker: Tracker;
}

/** A license or hospital: its sum and its topics. */
export function OwnRequirementReading({ progress, topicNames, tracker }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { requirement, earned, planned, pace, topics } = progress;
  const { minimum, cycle, name } = requirement;
  const forecast = forecastSentence({ earned, minimum, planned });
  return (
    <section class="reading">
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
        {formatDay(cycle.start)} to {formatDay(cycle.end)}. By your own entries and numbers.{' '}
        {forecast}
      </p>
      {topics.map((topic) => (
        <p class="small" key={topic.topic}>
          {topicName(topic.topic, topicNames)}: {formatAmount(topic.earned)} of{' '}
          {formatAmount(topic.minimum)}. {stateNames[topic.state]}.
        </p>
      ))}
      <details class="fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>What counted, and what did not</summary>
        {isOpen && (
          <CreditsWorking
            counted={progress.counted}
            excluded={progress.excluded}
            tracker={tracker}
          />
        )}
      </details>
    </section>
  );
}
