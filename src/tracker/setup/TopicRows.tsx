import { useState } from 'preact/hooks';
import { topicName } from '#src/domain/topic-id.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import {
  topicAmountField,
  ownTopicField,
  topicField,
  type OwnRequirementContent,
} from '#src/tracker/setup/read-own-requirement-form.ts';
import type { TopicChoice } from '#src/tracker/setup/topic-choice.ts';

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
      <p class="hint">
        Choose one, or type it: child abuse, implicit bias. It is then offered when you log a
        credit.
      </p>
      {Array.from({ length: rows }, (_, row) => (
        <div class="field-row" key={row}>
          <Field id={topicField(row)} label="Topic" error={messageFor(errors, topicField(row))}>
            {(control) => (
              <select {...control} data-width="12">
                <option value="">Choose</option>
                {choices.map(({ id, name }) => (
                  <option key={id} value={id} selected={id === value[row]?.topic}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            id={ownTopicField(row)}
            label="Or another topic"
            error={messageFor(errors, ownTopicField(row))}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                maxLength={100}
                data-width="20"
                defaultValue={ownTopic(choices, value[row]?.topic)}
              />
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

/** A topic that this site does not offer is the physician's own, in her words. */
function ownTopic(choices: readonly TopicChoice[], topic: string | undefined): string {
  if (topic === undefined || choices.some(({ id }) => id === topic)) return '';
  return topicName(topic, {});
}
