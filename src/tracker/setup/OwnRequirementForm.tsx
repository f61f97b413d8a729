import { useRef } from 'preact/hooks';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { DayField } from '#src/components/form/DayField.tsx';
import { storedDraft, type Draft } from '#src/components/form/draft.ts';
import { EntryForm } from '#src/components/form/EntryForm.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor } from '#src/components/form/field-error.ts';
import { CreditTypesField } from '#src/tracker/setup/CreditTypesField.tsx';
import {
  readOwnRequirementForm,
  type OwnRequirementContent,
} from '#src/tracker/setup/read-own-requirement-form.ts';
import type { TopicChoice } from '#src/tracker/setup/topic-choice.ts';
import { TopicRows } from '#src/tracker/setup/TopicRows.tsx';

interface Props {
  /** What the fields hold at first; nothing for a new one. */
  initial: OwnRequirementContent | undefined;
  topics: readonly TopicChoice[];
  draftKey: string;
  takesFocus: boolean;
  onSave: (content: OwnRequirementContent) => Promise<boolean>;
  onCancel: () => void;
}

/** A requirement of somebody else's: a license, a hospital. */
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
    <EntryForm
      form={form}
      draftKey={draftKey}
      takesFocus={takesFocus}
      saveLabel="Save requirement"
      read={(typed) => readOwnRequirementForm(typed, topics)}
      onSave={onSave}
      onCancel={onCancel}
    >
      {(errors) => (
        <>
          <Field
            id="name"
            label="Name"
            hint="Such as Texas license, or the hospital’s name. No license number is needed."
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
            label="First day of the period"
            value={initial?.cycle.start}
            error={messageFor(errors, 'start')}
          />
          <DayField
            id="end"
            label="Last day of the period"
            value={initial?.cycle.end}
            error={messageFor(errors, 'end')}
          />
          <AmountField
            id="minimum"
            label="Credits asked for"
            value={initial?.minimum}
            error={messageFor(errors, 'minimum')}
          />
          <Field
            id="every-years"
            label="Comes back every how many years?"
            hint="Leave blank if it does not."
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
            <summary>Do only some credit types count?</summary>
            <CreditTypesField
              id="types"
              label="Credit types that count"
              hint="With none checked, every type counts."
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
    </EntryForm>
  );
}

function topicRowsIn(draft: Draft = {}): number {
  return Object.keys(draft).filter((name) => /^topic-\d+$/.test(name)).length;
}
