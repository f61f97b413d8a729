import { useState } from 'preact/hooks';
import { AmountField } from '#src/islands/shared/AmountField.tsx';
import { Field } from '#src/islands/shared/Field.tsx';
import { messageFor, type FieldError } from '#src/islands/shared/field-error.ts';
import {
  topicAmountField,
  topicField,
  type OwnRequirementContent,
} from '#src/islands/tracker/setup/read-own-requirement-form.ts';

export interface TopicChoice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  value: OwnRequirementContent['topics'];
  choices: readonly TopicChoice[];
  errors: readonly FieldError[];
  rows: number;
}

/** Credits asked for on certain topics: opioids, ethics. */
export function TopicRows({ value, choices, errors, rows: atLeast }: Props) {
  const [rows, setRows] = useState(Math.max(atLeast, value.length, 1));
  return (
    <details class="fold" open={value.length > 0 || atLeast > 0}>
      <summary>Does it ask for credits on certain topics?</summary>
      {Array.from({ length: rows }, (_, row) => (
        <div class="field-row" key={row}>
          <Field id={topicField(row)} label="Topic" error={messageFor(errors, topicField(row))}>
            {(control) => (
              <select {...control} data-width="12">
                <option value="">Choose</option>
                {withUnknown(choices, value[row]?.topic).map(({ id, name }) => (
                  <option key={id} value={id} selected={id === value[row]?.topic}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <AmountField
            id={topicAmountField(row)}
            label="Credits"
            value={value[row]?.minimum}
            error={messageFor(errors, topicAmountField(row))}
          />
        </div>
      ))}
      <button type="button" class="button" data-quiet onClick={() => setRows(rows + 1)}>
        Another topic
      </button>
    </details>
  );
}

/** A topic that this site does not know is kept, by its id. */
function withUnknown(
  choices: readonly TopicChoice[],
  chosen: string | undefined,
): readonly TopicChoice[] {
  if (chosen === undefined || choices.some(({ id }) => id === chosen)) return choices;
  return [...choices, { id: chosen, name: chosen }];
}
