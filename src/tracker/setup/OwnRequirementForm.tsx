import { useRef, useState } from 'preact/hooks';
import { topicName } from '#src/domain/topic-id.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { DayField } from '#src/components/form/DayField.tsx';
import { storedDraft, type Draft } from '#src/components/form/draft.ts';
import { ValidatedForm } from '#src/components/form/ValidatedForm.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { CreditTypesField } from '#src/tracker/setup/CreditTypesField.tsx';
import { ownRequirementCopy as words } from '#src/tracker/setup/own-requirement-copy.ts';
import {
  ownTopicField,
  readOwnRequirementForm,
  topicAmountField,
  topicField,
  type OwnRequirementContent,
  type TopicChoice,
} from '#src/tracker/setup/read-own-requirement-form.ts';

const { topics: topicWords } = words;

interface Props {
  /** What the fields hold at first; nothing for a new one. */
  initial: OwnRequirementContent | undefined;
  topics: readonly TopicChoice[];
  draftKey: string;
  takesFocus: boolean;
  onSave: (content: OwnRequirementContent) => Promise<boolean>;
  onCancel: () => void;
}

/** A requirement that is not the board's: a license, a hospital. */
export function OwnRequirementForm({
  initial,
  topics,
  draftKey,
  takesFocus,
  onSave,
  onCancel,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <ValidatedForm
      form={form}
      draftKey={draftKey}
      takesFocus={takesFocus}
      saveLabel={words.save}
      read={(typed) => readOwnRequirementForm(typed, topics)}
      onSave={onSave}
      onCancel={onCancel}
    >
      {(errors) => (
        <>
          <Field
            id="name"
            label={words.name}
            hint={words.nameHint}
            error={messageFor(errors, 'name')}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                maxLength={200}
                defaultValue={initial?.name ?? ''}
              />
            )}
          </Field>
          <DayField
            id="start"
            label={words.start}
            value={initial?.cycle.start}
            error={messageFor(errors, 'start')}
          />
          <DayField
            id="end"
            label={words.end}
            value={initial?.cycle.end}
            error={messageFor(errors, 'end')}
          />
          <AmountField
            id="minimum"
            label={words.minimum}
            value={initial?.minimum}
            error={messageFor(errors, 'minimum')}
          />
          <Field
            id="every-years"
            label={words.everyYears}
            hint={words.everyYearsHint}
            error={messageFor(errors, 'every-years')}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                data-width="2"
                defaultValue={initial?.everyYears ?? ''}
              />
            )}
          </Field>
          <details class="fold" open={(initial?.creditTypes.length ?? 0) > 0}>
            <summary>{words.someTypes}</summary>
            <CreditTypesField
              id="types"
              label={words.types}
              hint={words.typesHint}
              error={undefined}
              value={initial?.creditTypes ?? []}
            />
          </details>
          <TopicRows
            value={initial?.topics ?? []}
            rows={topicRowsIn(storedDraft(draftKey))}
            choices={topics}
            errors={errors}
          />
        </>
      )}
    </ValidatedForm>
  );
}

function topicRowsIn(draft: Draft = {}): number {
  return Object.keys(draft).filter((name) => /^topic-\d+$/.test(name)).length;
}

interface TopicProps {
  value: OwnRequirementContent['topics'];
  choices: readonly TopicChoice[];
  errors: readonly FieldError[];
  rows: number;
}

/** Credits required on certain topics: opioids, ethics. */
function TopicRows({ value, choices, errors, rows: atLeast }: TopicProps) {
  const [rows, setRows] = useState(Math.max(atLeast, value.length, 1));
  return (
    <details class="fold" open={value.length > 0 || atLeast > 0}>
      <summary>{topicWords.summary}</summary>
      <p class="hint">{topicWords.hint}</p>
      {Array.from({ length: rows }, (_, row) => (
        <div class="field-row" key={row}>
          <Field
            id={topicField(row)}
            label={topicWords.topic}
            error={messageFor(errors, topicField(row))}
          >
            {(control) => (
              <select {...control} data-width="12">
                <option value="">{topicWords.choose}</option>
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
            label={topicWords.own}
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
            label={topicWords.credits}
            value={value[row]?.minimum}
            error={messageFor(errors, topicAmountField(row))}
          />
        </div>
      ))}
      <button type="button" class="button" data-quiet onClick={() => setRows(rows + 1)}>
        {topicWords.add}
      </button>
    </details>
  );
}

/** A topic that this site does not offer is the physician's own, in her words. */
function ownTopic(choices: readonly TopicChoice[], topic: string | undefined): string {
  if (topic === undefined || choices.some(({ id }) => id === topic)) return '';
  return topicName(topic, {});
}
