import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { countingRule } from '#src/domain/content/counting-rule.ts';
import type { TrackedRequirement } from '#src/domain/content/rule-note.ts';
import { answerOf } from '#src/domain/progress/answer.ts';
import { headline } from '#src/domain/progress/headline.ts';
import { progressTowards } from '#src/domain/progress/progress-towards.ts';
import type { CertificationProgress, NoProgress } from '#src/domain/progress/progress.ts';
import { entityKinds, isLive } from '#src/domain/record/record.ts';
import { useBoardTerms } from '#src/tracker/credits/use-board-terms.ts';
import { BackupNotice } from '#src/tracker/session/BackupNotice.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { CertificationSection } from '#src/tracker/progress/CertificationSection.tsx';
import { currentAndPast } from '#src/tracker/progress/current-and-past.ts';
import { EmptyProgress } from '#src/tracker/progress/EmptyProgress.tsx';
import { LatestCredits } from '#src/tracker/progress/LatestCredits.tsx';
import { NoProgressSection, OwnRequirements } from '#src/tracker/progress/later-parts.ts';
import { ProgressActions } from '#src/tracker/progress/ProgressActions.tsx';

interface Props {
  tracker: Tracker;
  requirements: readonly TrackedRequirement[];
  topicNames: Readonly<Record<string, string>>;
}

/** Every certification and requirement, explained. */
export function ProgressView({ tracker, requirements, topicNames }: Props) {
  const { contents, today, path } = tracker;
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const rules = useMemo(
    () => requirements.map((requirement) => countingRule(requirement.id, requirement)),
    [requirements],
  );
  const terms = useBoardTerms(tracker, rules);
  const { current, past } = useMemo(
    () =>
      currentAndPast(
        contents.certifications
          .filter(isLive)
          .map((certification) => progressTowards(certification, byId, contents, today)),
      ),
    [contents, today],
  );
  const own = contents.requirements.filter(isLive);
  const credits = contents.credits.filter(isLive);
  useHeadline(tracker, current);

  const hasEntries = entityKinds.some((kind) => contents[kind].length > 0);
  const isUnset = current.length + own.length === 0;
  const actions = <ProgressActions tracker={tracker} terms={terms} isQuiet={isUnset} />;
  const section = (progress: CertificationProgress | NoProgress, place: number) => (
    <Section key={progress.certification.id} {...{ progress, byId, tracker }}>
      {place === 0 && progress === current[0] && actions}
    </Section>
  );
  return (
    <div class="two">
      <div class="certifications">
        {isUnset && <EmptyProgress tracker={tracker} />}
        {current.map(section)}
        {own.length > 0 && (
          <OwnRequirements requirements={own} topicNames={topicNames} tracker={tracker} />
        )}
        {past.length > 0 && (
          <details class="fold">
            <summary>Earlier cycles: {past.length}</summary>
            {past.map(section)}
          </details>
        )}
      </div>
      <aside class="flow" aria-label="The log">
        {current.length === 0 && actions}
        <LatestCredits credits={credits} terms={terms} tracker={tracker} />
        {hasEntries && (
          <BackupNotice
            settings={tracker.settings}
            today={today}
            backupPath={path('/tracker/backup/')}
            where={tracker.opened.store.kind}
          />
        )}
      </aside>
    </div>
  );
}

interface SectionProps {
  progress: CertificationProgress | NoProgress;
  byId: ReadonlyMap<string, TrackedRequirement>;
  tracker: Tracker;
  children: ComponentChildren;
}

function Section({ progress, byId, ...rest }: SectionProps) {
  if (progress.kind !== 'measured') return <NoProgressSection progress={progress} {...rest} />;
  const requirement = byId.get(progress.requirementId);
  return (
    requirement && <CertificationSection progress={progress} requirement={requirement} {...rest} />
  );
}

/** The home page shows the first answer without opening the log. */
function useHeadline(
  { opened, contents }: Tracker,
  progress: readonly (CertificationProgress | NoProgress)[],
): void {
  const first = progress.find((each) => each.kind === 'measured');
  const answer = first && answerOf(first);
  const text = answer ? headline(answer) : '';
  // Every change of the record takes the answer before it away, also where the new one reads alike.
  useEffect(() => opened.setHeadline(text), [text, contents]);
}
