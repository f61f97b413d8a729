import { isField } from '#src/domain/field.ts';
import { AmountField } from '#src/islands/shared/AmountField.tsx';
import { Field } from '#src/islands/shared/Field.tsx';
import { messageFor, type FieldError } from '#src/islands/shared/field-error.ts';

interface Props {
  /** Key and chosen topic of each row. */
  rows: readonly { readonly key: string; readonly topic: string }[];
  /** Names by id; those that are a field of certification are asked for elsewhere. */
  topics: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
  onAdd: () => void;
  onRemove: (key: string) => void;
}

/** Credit on topics that a license or a hospital may ask for. */
export function TopicRows({ rows, topics, errors, onAdd, onRemove }: Props) {
  const offered = Object.entries(topics).filter(([id]) => !isField(id));
  return (
    <fieldset class="field aside">
      <legend>Topics that a license or hospital asks for</legend>
      {rows.map(({ key, topic }) => {
        const id = `topics.${key}`;
        return (
          <div class="field-row" key={key}>
            <Field id={`${id}.topic`} label="Topic" error={messageFor(errors, `${id}.topic`)}>
              {(control) => (
                <select {...control} value={topic}>
                  <option value="">Choose a topic</option>
                  {topic !== '' && !offered.some(([known]) => known === topic) && (
                    <option value={topic}>{topics[topic] ?? `${topic} (not known here)`}</option>
                  )}
                  {offered.map(([known, name]) => (
                    <option key={known} value={known}>
                      {name}
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
