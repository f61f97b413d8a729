import { useMemo } from 'preact/hooks';
import { later } from '#src/components/form/Later.tsx';
import { copy } from '#src/tracker/credit-form/copy.ts';
import { CreditForm } from '#src/tracker/credit-form/CreditForm.tsx';
import { creditStart } from '#src/tracker/credit-form/credit-start.ts';
import { milestoneStart } from '#src/tracker/credit-form/milestone-start.ts';
import type { QuarterCredit } from '#src/domain/content/quarter-credit.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import type { Outcome, Task } from '#src/tracker/credits/task.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { useUnsaved, type UnsavedWork } from '#src/tracker/unsaved/use-unsaved.ts';

// Wanted far less often than the form of a credit.
const MilestoneForm = later(() =>
  import('#src/tracker/credit-form/MilestoneForm.tsx').then((module) => module.MilestoneForm),
);

interface Props {
  tracker: Tracker;
  providers: KnownProviders;
  terms: ReportTerms;
  quarter: QuarterCredit | null;
  task: Task;
  /** A provider's id that the address asks to prefill; `null` for none. */
  prefill: string | null;
  onDone: (outcome: Outcome, id: string) => void;
}

/** The form of a task, once it is known what this tab left unsaved. */
export function LogEntryForm(props: Props) {
  const unsaved = useUnsaved();
  return unsaved === undefined ? null : <OpenForm {...props} unsaved={unsaved} />;
}

/** Starts once: changes in other tabs don't start it over. */
function OpenForm({
  tracker,
  providers,
  terms,
  quarter,
  unsaved,
  task,
  prefill,
  onDone,
}: Props & { unsaved: UnsavedWork }) {
  const start = useMemo(() => {
    if (task.kind === 'milestone') return milestoneStart(task, tracker, unsaved);
    const provider =
      prefill === null ? undefined : { id: prefill, entry: providers.entry(prefill) };
    return creditStart(task, tracker, unsaved, { provider, counting: terms.counting });
  }, []);

  if (start === undefined) return <NotInLog onLeave={() => onDone('left', '')} />;
  const form = {
    tracker,
    unsaved,
    start,
    onDone: (outcome: Outcome) => onDone(outcome, start.id),
  };
  if (task.kind === 'milestone') {
    return (
      <MilestoneForm
        {...form}
        quarter={quarter}
        heading={task.edits ? copy.headings.editMilestone : copy.headings.addMilestone}
      />
    );
  }
  return <CreditForm {...form} providers={providers} heading={creditHeading(task)} />;
}

function creditHeading({ edits, copies }: Extract<Task, { kind: 'credit' }>): string {
  if (edits !== undefined) return copy.headings.edit;
  return copies === undefined ? copy.headings.add : copy.headings.copy;
}

function NotInLog({ onLeave }: { onLeave: () => void }) {
  return (
    <div class="flow">
      <h2>{copy.notInLog.heading}</h2>
      <p>{copy.notInLog.advice}</p>
      <p>
        <button type="button" class="button" onClick={onLeave}>
          {copy.save.leave}
        </button>
      </p>
    </div>
  );
}
