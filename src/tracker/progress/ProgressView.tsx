import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { countingRule } from '#src/domain/content/counting-rule.ts';
import type { TrackedRequirement } from '#src/domain/content/rule-note.ts';
import { headline, headlineFacts } from '#src/domain/progress/headline.ts';
import { currentAndPast, progressTowards } from '#src/domain/progress/progress-towards.ts';
import type { CertificationProgress, NoProgress } from '#src/domain/progress/progress.ts';
import { entityKinds, isLive } from '#src/domain/record/record.ts';
import { useBoardTerms } from '#src/tracker/credits/use-board-terms.ts';
import { BackupNotice } from '#src/tracker/session/BackupNotice.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { CertificationSection } from '#src/tracker/progress/CertificationSection.tsx';
import { EmptyProgress } from '#src/tracker/progress/EmptyProgress.tsx';
import { LatestCredits } from '#src/tracker/progress/LatestCredits.tsx';
import { reportLists } from '#src/domain/log/report-lists.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { later } from '#src/components/form/Later.tsx';

// Not every log needs these, so each is a chunk of its own.
const NoProgressSection = later(() =>
  import('#src/tracker/progress/NoProgressSection.tsx').then((module) => module.NoProgressSection),
);
const OwnRequirements = later(() =>
  import('#src/tracker/progress/OwnRequirements.tsx').then((module) => module.OwnRequirements),
);

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
      <aside class="flow" aria-label="Your log">
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

/** The home page shows the first headline without opening the log. */
function useHeadline(
  { opened, contents }: Tracker,
  progress: readonly (CertificationProgress | NoProgress)[],
): void {
  const first = progress.find((each) => each.kind === 'measured');
  const facts = first && headlineFacts(first);
  const text = facts ? headline(facts) : '';
  // Every change of the record removes the stored headline, so it is written again even when it reads the same.
  useEffect(() => opened.setHeadline(text), [text, contents]);
}

interface ActionsProps {
  tracker: Tracker;
  terms: ReportTerms;
  /** Another step comes first on the page. */
  isQuiet: boolean;
}

/** What to do next: log a credit, and report what is waiting. */
function ProgressActions({ tracker, terms, isQuiet }: ActionsProps) {
  const { contents } = tracker;
  const toReport = useMemo(
    () => reportLists(contents, terms)['to-report'].length,
    [contents, terms],
  );
  return (
    <p class="actions">
      <a
        class="button"
        data-quiet={isQuiet || undefined}
        href={tracker.path('/tracker/credits/#add')}
      >
        Log a credit
      </a>
      {toReport > 0 && (
        <a class="button" data-quiet href={tracker.path('/tracker/report/')}>
          {toReport.toLocaleString('en-US')} to report
        </a>
      )}
    </p>
  );
}
