import { useState } from 'preact/hooks';
import type { SetupEdition } from '#src/domain/content/setup-rule.ts';
import { formatDay, type Day, type Period } from '#src/domain/day.ts';
import { stagesOf, suggestedCycle } from '#src/domain/progress/stages.ts';
import { DayField } from '#src/components/form/DayField.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';

interface Props {
  edition: SetupEdition;
  start: Day | undefined;
  value: readonly Period[];
  errors: readonly FieldError[];
}

/** The stages as they follow from the cycle, and fields to correct them by hand. */
export function StageFields({ edition, start, value, errors }: Props) {
  const [isOwn, setIsOwn] = useState(value.length > 0);
  const cycle = start ? suggestedCycle(edition, start) : null;
  const computed = stagesOf({ cycle, stages: [] }, edition);
  return (
    <details class="fold" open={isOwn}>
      <summary>Stages of the cycle</summary>
      {computed.map((stage, index) => (
        <p key={index}>
          Stage {index + 1}: {formatDay(stage.start)} to {formatDay(stage.end)}
        </p>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          name="own-stages"
          value="yes"
          defaultChecked={isOwn}
          onInput={({ currentTarget }) => setIsOwn(currentTarget.checked)}
        />
        My dashboard shows other dates
      </label>
      <div hidden={!isOwn}>
        {edition.stageYears.map((_, index) => (
          <div class="field-row" key={index}>
            <DayField
              id={`stage-${index}-start`}
              label={`First day of stage ${index + 1}`}
              value={value[index]?.start}
              error={messageFor(errors, `stage-${index}-start`)}
            />
            <DayField
              id={`stage-${index}-end`}
              label={`Last day of stage ${index + 1}`}
              value={value[index]?.end}
              error={messageFor(errors, `stage-${index}-end`)}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
