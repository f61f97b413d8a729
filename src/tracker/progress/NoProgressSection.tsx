import type { ComponentChildren } from 'preact';
import { formatDay } from '#src/domain/day.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import type { NoProgress } from '#src/domain/progress/progress.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  progress: NoProgress;
  tracker: Tracker;
  children?: ComponentChildren;
}

/** A certification whose progress we can't measure, and why. */
export function NoProgressSection({ progress, tracker, children }: Props) {
  return (
    <section class="certification">
      <p class="eyebrow">{specialtyNames[progress.certification.field]}</p>
      <h2 class="answer">{headingOf(progress)}</h2>
      <p class="lede">
        {adviceOn(progress)} <a href={tracker.path('/tracker/setup/')}>Open setup</a>
      </p>
      {children}
    </section>
  );
}

function headingOf(progress: NoProgress): string {
  switch (progress.kind) {
    case 'no-requirement':
      return 'No CME required.';
    case 'requirement-not-known':
      return 'We don’t know this requirement.';
    case 'no-cycle':
      return 'Enter your cycle dates.';
    case 'no-edition':
      return 'We have no rule for this cycle.';
  }
}

function adviceOn(progress: NoProgress): string {
  switch (progress.kind) {
    case 'no-requirement':
      return 'You entered a certificate without a time limit. You can still log credits.';
    case 'requirement-not-known':
      return `This site has no requirement called “${progress.certification.requirement}”. Your entries are safe. Choose another requirement if one fits.`;
    case 'no-cycle':
      return 'Once you enter its first and last day, your progress appears here.';
    case 'no-edition':
      return `We know no rule that was in effect on ${formatDay(progress.on)}, the first day of your cycle. Check that date.`;
  }
}
