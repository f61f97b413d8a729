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

/** A certification that nothing can be computed for, and why. */
export function NoProgressSection({ progress, tracker, children }: Props) {
  return (
    <section class="certification">
      <p class="eyebrow">{specialtyNames[progress.certification.field]}</p>
      <h2 class="answer">{answer(progress)}</h2>
      <p class="lede">
        {remedy(progress)} <a href={tracker.path('/tracker/setup/')}>Setup</a>
      </p>
      {children}
    </section>
  );
}

function answer(progress: NoProgress): string {
  switch (progress.kind) {
    case 'no-requirement':
      return 'No CME is asked for.';
    case 'requirement-not-known':
      return 'Its requirement is not known here.';
    case 'no-cycle':
      return 'Its cycle is not entered yet.';
    case 'no-edition':
      return 'No rule is known for this cycle.';
  }
}

function remedy(progress: NoProgress): string {
  switch (progress.kind) {
    case 'no-requirement':
      return 'You entered a certificate without a time limit. The credits you log are kept all the same.';
    case 'requirement-not-known':
      return `This site has no requirement called “${progress.certification.requirement}”. Your entries are kept; choose another one if it fits.`;
    case 'no-cycle':
      return 'Type its first and last day, and progress appears here.';
    case 'no-edition':
      return `This site knows no rule that was in force on ${formatDay(progress.on)}, the first day of the cycle. Check the day.`;
  }
}
