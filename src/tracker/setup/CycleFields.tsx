import { useState } from 'preact/hooks';
import type { SetupEdition } from '#src/domain/content/setup-rule.ts';
import { formatDay, type Day, type Period } from '#src/domain/day.ts';
import { suggestedCycle } from '#src/domain/progress/stages.ts';
import { dayControlId } from '#src/components/form/day-error.ts';
import { DayField } from '#src/components/form/DayField.tsx';
import { fillDay } from '#src/components/form/fill-day.ts';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';

interface Props {
  edition: SetupEdition | undefined;
  value: Period | null;
  start: Day | undefined;
  errors: readonly FieldError[];
  onStart: (start: Day | undefined) => void;
}

/** The first and last day of the cycle; the last is suggested from the first, and taken only when asked for. */
export function CycleFields({ edition, value, start, errors, onStart }: Props) {
  const [end, setEnd] = useState(value?.end);
  const suggested = start && edition && suggestedCycle(edition, start).end;

  return (
    <>
      <DayField
        id="start"
        label="First day of the cycle"
        hint="As your Certification Dashboard shows it."
        value={value?.start}
        error={messageFor(errors, 'start')}
        onDay={onStart}
      />
      <DayField
        id="end"
        label="Last day of the cycle"
        value={value?.end}
        error={messageFor(errors, 'end')}
        onDay={setEnd}
      />
      <p class="suggestion" role="status">
        {suggested && suggested !== end && (
          <>
            {edition.cycleYears} years from there end on {formatDay(suggested)}, if your dashboard
            says no other day.{' '}
            <button
              type="button"
              class="button"
              data-quiet
              onClick={({ currentTarget: { form } }) => {
                fillDay(form, 'end', suggested);
                focusOn(form, dayControlId('end', 'month'));
              }}
            >
              Use {formatDay(suggested)}
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** The button goes once its day is taken: the focus goes to what it filled. */
function focusOn(form: HTMLFormElement | null, name: string): void {
  const control = form?.elements.namedItem(name);
  if (control instanceof HTMLElement) control.focus();
}
