import { useState } from 'preact/hooks';
import type { SetupEdition } from '#src/domain/content/setup-rule.ts';
import { formatDay, type Day, type Period } from '#src/domain/day.ts';
import { stagesOf, suggestedCycle } from '#src/domain/progress/stages.ts';
import type { OpeningBalance } from '#src/domain/record/certification.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { dayControlId, fillDay } from '#src/components/form/day-in-form.ts';
import { DayField } from '#src/components/form/DayField.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { copy } from '#src/tracker/setup/copy.ts';

interface CycleProps {
  edition: SetupEdition | undefined;
  value: Period | null;
  start: Day | undefined;
  errors: readonly FieldError[];
  onStart: (start: Day | undefined) => void;
}

/** The first and last day of the cycle; the last is suggested from the first, and taken only when asked for. */
export function CycleFields({ edition, value, start, errors, onStart }: CycleProps) {
  const [end, setEnd] = useState(value?.end);
  const suggested = start && edition && suggestedCycle(edition, start).end;
  const words = copy.cycle;

  return (
    <>
      <DayField
        id="start"
        label={words.start}
        hint={words.startHint}
        value={value?.start}
        error={messageFor(errors, 'start')}
        onDay={onStart}
      />
      <DayField
        id="end"
        label={words.end}
        value={value?.end}
        error={messageFor(errors, 'end')}
        onDay={setEnd}
      />
      <p class="suggestion" role="status">
        {suggested && suggested !== end && (
          <>
            {words.suggestion(edition.cycleYears, formatDay(suggested))}{' '}
            <button
              type="button"
              class="button"
              data-quiet
              onClick={({ currentTarget: { form } }) => {
                fillDay(form, 'end', suggested);
                focusOn(form, dayControlId('end', 'month'));
              }}
            >
              {words.useSuggestion(formatDay(suggested))}
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

interface OpeningBalanceProps {
  value: OpeningBalance | null;
  relatedTo: string;
  errors: readonly FieldError[];
}

/** What was already earned when the log begins, so that nobody retypes five years. */
export function OpeningBalanceFields({ value, relatedTo, errors }: OpeningBalanceProps) {
  const words = copy.balance;
  return (
    <details class="fold" open={value !== null}>
      <summary>{words.summary}</summary>
      <p>{words.hint}</p>
      <DayField
        id="balance-day"
        label={words.asOf}
        value={value?.asOf}
        error={messageFor(errors, 'balance-day')}
      />
      <div class="field-row">
        <AmountField
          id="balance-total"
          label={words.total}
          value={value?.total}
          error={messageFor(errors, 'balance-total')}
        />
        <AmountField
          id="balance-related"
          label={words.related(relatedTo)}
          value={value?.related}
          error={messageFor(errors, 'balance-related')}
        />
        <AmountField
          id="balance-self-assessment"
          label={words.selfAssessment}
          value={value?.selfAssessment}
          error={messageFor(errors, 'balance-self-assessment')}
        />
      </div>
    </details>
  );
}

interface StageProps {
  edition: SetupEdition;
  start: Day | undefined;
  value: readonly Period[];
  errors: readonly FieldError[];
}

/** The stages as they follow from the cycle, and fields to correct them by hand. */
export function StageFields({ edition, start, value, errors }: StageProps) {
  const [isOwn, setIsOwn] = useState(value.length > 0);
  const cycle = start ? suggestedCycle(edition, start) : null;
  const computed = stagesOf({ cycle, stages: [] }, edition);
  const words = copy.stages;
  return (
    <details class="fold" open={isOwn}>
      <summary>{words.summary}</summary>
      {computed.map((stage, index) => (
        <p key={index}>{words.span(index + 1, formatDay(stage.start), formatDay(stage.end))}</p>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          name="own-stages"
          value="yes"
          defaultChecked={isOwn}
          onInput={({ currentTarget }) => setIsOwn(currentTarget.checked)}
        />
        {words.isOwn}
      </label>
      <div hidden={!isOwn}>
        {edition.stageYears.map((_, index) => (
          <div class="field-row" key={index}>
            <DayField
              id={`stage-${index}-start`}
              label={words.start(index + 1)}
              value={value[index]?.start}
              error={messageFor(errors, `stage-${index}-start`)}
            />
            <DayField
              id={`stage-${index}-end`}
              label={words.end(index + 1)}
              value={value[index]?.end}
              error={messageFor(errors, `stage-${index}-end`)}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
