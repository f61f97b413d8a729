import { useEffect, useMemo } from 'preact/hooks';
import type { TrackedRequirement } from '#src/domain/content/rule-note.ts';
import { fields } from '#src/domain/field.ts';
import { reportStateOf } from '#src/domain/log/report-state.ts';
import { answerOf } from '#src/domain/progress/answer.ts';
import { headline } from '#src/domain/progress/headline.ts';
import { progressTowards } from '#src/domain/progress/progress-towards.ts';
import type { CertificationProgress, NoProgress } from '#src/domain/progress/progress.ts';
import { isLive } from '#src/domain/record/record.ts';
import { BackupNotice } from '#src/islands/tracker/door/BackupNotice.tsx';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';
import { CertificationSection } from '#src/islands/tracker/progress/CertificationSection.tsx';
import { EmptyProgress } from '#src/islands/tracker/progress/EmptyProgress.tsx';
import { LatestCredits } from '#src/islands/tracker/progress/LatestCredits.tsx';
import { NoProgressSection, OwnRequirements } from '#src/islands/tracker/progress/later-parts.ts';

interface Props {
  tracker: Tracker;
  requirements: readonly TrackedRequirement[];
  topicNames: Readonly<Record<string, string>>;
}

/** Every certification and requirement, explained. */
export function ProgressView({ tracker, requirements, topicNames }: Props) {
  const { contents, today, path } = tracker;
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const progress = useMemo(
    () =>
      contents.certifications
        .filter(isLive)
        .map((certification) => progressTowards(certification, byId, contents, today))
        .toSorted(inOrder),
    [contents, today],
  );
  const own = contents.requirements.filter(isLive);
  const isEmpty = progress.length + own.length === 0;
  useHeadline(tracker, progress);

  const credits = contents.credits.filter(isLive);
  const toReport = credits.filter(
    (credit) => credit.status === 'completed' && reportStateOf(credit) === 'to-report',
  ).length;
  const current = progress.filter((each) => !isPast(each, progress));
  const past = progress.filter((each) => isPast(each, progress));
  const section = (each: CertificationProgress | NoProgress) => {
    const requirement = each.kind === 'measured' && byId.get(each.requirementId);
    return requirement ? (
      <CertificationSection
        key={each.certification.id}
        progress={each}
        requirement={requirement}
        tracker={tracker}
      />
    ) : (
      each.kind !== 'measured' && (
        <NoProgressSection key={each.certification.id} progress={each} tracker={tracker} />
      )
    );
  };

  return (
    <div class="two">
      <div class="certifications">
        {isEmpty && <EmptyProgress tracker={tracker} />}
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
        <p class="actions">
          <a class="button" data-quiet={isEmpty || undefined} href={path('/tracker/credits/#add')}>
            Log a credit
          </a>
          {toReport > 0 && (
            <a class="button" data-quiet href={path('/tracker/report/')}>
              {toReport} to report
            </a>
          )}
        </p>
        <LatestCredits credits={credits} tracker={tracker} />
        <BackupNotice
          settings={tracker.settings}
          today={today}
          backupPath={path('/tracker/backup/')}
        />
      </aside>
    </div>
  );
}

/** The home page shows the first answer without opening the log. */
function useHeadline(
  { opened }: Tracker,
  progress: readonly (CertificationProgress | NoProgress)[],
): void {
  const first = progress.find((each) => each.kind === 'measured');
  const answer = first && answerOf(first);
  const text = answer ? headline(answer) : '';
  useEffect(() => opened.setHeadline(text), [text]);
}

/** An ended cycle that a newer one of the same field has followed. */
function isPast(
  progress: CertificationProgress | NoProgress,
  all: readonly (CertificationProgress | NoProgress)[],
): boolean {
  if (progress.kind !== 'measured') return false;
  const { field, id } = progress.certification;
  return all.some(
    ({ kind, certification: other }) =>
      kind === 'measured' &&
      other.id !== id &&
      other.field === field &&
      other.cycle !== null &&
      other.cycle.start > progress.cycle.end,
  );
}

/** PM&R first, then the subspecialties; of one field the newest cycle first. */
function inOrder(
  { certification: a }: CertificationProgress | NoProgress,
  { certification: b }: CertificationProgress | NoProgress,
): number {
  if (a.field !== b.field) return fields.indexOf(a.field) - fields.indexOf(b.field);
  return (a.cycle?.start ?? '') < (b.cycle?.start ?? '') ? 1 : -1;
}
