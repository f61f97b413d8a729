import { AmountField } from '#src/components/form/AmountField.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { copy } from '#src/tracker/credit-form/copy.ts';
import { topicName } from '#src/domain/topic-id.ts';
import { creditTypeNames, creditTypes } from '#src/domain/credit-type.ts';

interface AwardProps {
  /** Key and chosen type of each row. */
  rows: readonly { readonly key: string; readonly type: string }[];
  errors: readonly FieldError[];
  onAdd: () => void;
  onRemove: (key: string) => void;
}

/** Further awards printed on the same certificate. */
export function AwardRows({ rows, errors, onAdd, onRemove }: AwardProps) {
  return (
    <fieldset class="field aside">
      <legend>{copy.awards.legend}</legend>
      <p class="hint">{copy.awards.hint}</p>
      {rows.map(({ key, type }) => {
        const id = `alsoAs.${key}`;
        return (
          <div class="field-row" key={key}>
            <Field
              id={`${id}.creditType`}
              label={copy.awards.type}
              error={messageFor(errors, `${id}.creditType`)}
            >
              {(control) => (
                <select {...control} value={type}>
                  <option value="">{copy.awards.choose}</option>
                  <TypeOptions />
                </select>
              )}
            </Field>
            <AmountField
              id={`${id}.amount`}
              label={copy.awards.amount}
              error={messageFor(errors, `${id}.amount`)}
            />
            <button type="button" class="link-button" onClick={() => onRemove(key)}>
              {copy.awards.remove}
              <span class="visually-hidden">{copy.awards.removeWhat}</span>
            </button>
          </div>
        );
      })}
      <button type="button" class="button" data-quiet onClick={onAdd}>
        {copy.awards.add}
      </button>
    </fieldset>
  );
}

interface TopicProps {
  /** Key and chosen topic of each row. */
  rows: readonly { readonly key: string; readonly topic: string }[];
  /** Names by id. */
  topics: Readonly<Record<string, string>>;
  /** The topics of the physician's own requirements, by id; they come first. */
  asked: readonly string[];
  errors: readonly FieldError[];
  onAdd: () => void;
  onRemove: (key: string) => void;
}

/** Credit on topics that a license or a hospital may require. */
export function TopicRows({ rows, topics, asked, errors, onAdd, onRemove }: TopicProps) {
  const offered = [...new Set([...asked, ...Object.keys(topics)])];
  return (
    <fieldset class="field aside">
      <legend>{copy.topics.legend}</legend>
      <p class="hint">{copy.topics.hint}</p>
      {rows.map(({ key, topic }) => {
        const id = `topics.${key}`;
        return (
          <div class="field-row" key={key}>
            <Field
              id={`${id}.topic`}
              label={copy.topics.topic}
              error={messageFor(errors, `${id}.topic`)}
            >
              {(control) => (
                <select {...control} value={topic}>
                  <option value="">{copy.topics.choose}</option>
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
              label={copy.topics.amount}
              error={messageFor(errors, `${id}.amount`)}
            />
            <button type="button" class="link-button" onClick={() => onRemove(key)}>
              {copy.topics.remove}
              <span class="visually-hidden">{copy.topics.removeWhat}</span>
            </button>
          </div>
        );
      })}
      <button type="button" class="button" data-quiet onClick={onAdd}>
        {copy.topics.add}
      </button>
    </fieldset>
  );
}

/** Every credit type, as options of a select. */
export function TypeOptions() {
  return (
    <>
      {creditTypes.map((type) => (
        <option key={type} value={type}>
          {creditTypeNames[type]}
        </option>
      ))}
    </>
  );
}
