import { topicName } from '#src/domain/topic-id.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';

interface Props {
  /** Key and chosen topic of each row. */
  rows: readonly { readonly key: string; readonly topic: string }[];
  /** Names by id. */
  topics: Readonly<Record<string, string>>;
  /** Those that the physician's own requirements ask for, by id; they come first. */
  asked: readonly string[];
  errors: readonly FieldError[];
  onAdd: () => void;
  onRemove: (key: string) => void;
}

/** Credit on topics that a license or a hospital may ask for. */
export function TopicRows({ rows, topics, asked, errors, onAdd, onRemove }: Props) {
  const offered = [...new Set([...asked, ...Object.keys(topics)])];
  return (
    <fieldset class="field aside">
      <legend>Topics that a license or hospital asks for</legend>
      <p class="hint">
        A topic that is not offered can be typed in setup, with the license that asks for it.
      </p>
      {rows.map(({ key, topic }) => {
        const id = `topics.${key}`;
        return (
          <div class="field-row" key={key}>
            <Field id={`${id}.topic`} label="Topic" error={messageFor(errors, `${id}.topic`)}>
              {(control) => (
                <select {...control} value={topic}>
                  <option value="">Choose a topic</option>
                  {topic !== '' && !offered.includes(topic) && (
                    <option value={topic}>{topicName(topic, topics)}</option>
                  )}
                  {offered.map((known) => (
                    <option key={known} value={known}>
                      {topicName(known, topics)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <AmountField
              id={`${id}.amount`}
              label="Credits on it"
              error={messageFor(errors, `${id}.amount`)}
            />
            <button type="button" class="link-button" onClick={() => onRemove(key)}>
              Remove<span class="visually-hidden"> this topic</span>
            </button>
          </div>
        );
      })}
      <button type="button" class="button" data-quiet onClick={onAdd}>
        Add a topic
      </button>
    </fieldset>
  );
}
