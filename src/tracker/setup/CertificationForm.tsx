import { useRef, useState } from 'preact/hooks';
import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import type { Day } from '#src/domain/day.ts';
import { specialtyNames, specialties, isSpecialty } from '#src/domain/specialty.ts';
import {
  certificationStatusNames,
  type CertificationStatus,
} from '#src/domain/record/certification.ts';
import { ValidatedForm } from '#src/components/form/ValidatedForm.tsx';
import { Field, FieldGroup } from '#src/components/form/Field.tsx';
import { editionFor, type CertificationContent } from '#src/tracker/setup/certification-content.ts';
import { copy } from '#src/tracker/setup/copy.ts';
import { CycleFields, OpeningBalanceFields, StageFields } from '#src/tracker/setup/CycleFields.tsx';
import {
  noRequirement,
  readCertificationForm,
} from '#src/tracker/setup/read-certification-form.ts';
import { TargetFields } from '#src/tracker/setup/TargetFields.tsx';

const { form: words } = copy;

interface Props {
  /** What the form's fields hold at first. */
  initial: CertificationContent;
  rules: readonly SetupRule[];
  /** The other certifications in the log. */
  others: readonly CertificationContent[];
  draftKey: string;
  takesFocus: boolean;
  /** Resolves to whether it was kept. */
  onSave: (content: CertificationContent) => Promise<boolean>;
  onCancel?: (() => void) | undefined;
}

/** Everything about one certification; its specialty, requirement and cycle are enough. */
export function CertificationForm({
  initial,
  rules,
  others,
  draftKey,
  takesFocus,
  onSave,
  onCancel,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [field, setField] = useState(initial.field);
  const [requirement, setRequirement] = useState(initial.requirement ?? noRequirement);
  const [start, setStart] = useState<Day | undefined>(initial.cycle?.start);
  const edition = editionFor(rules, requirement, start);

  return (
    <ValidatedForm
      form={form}
      draftKey={draftKey}
      takesFocus={takesFocus}
      shape={requirement}
      saveLabel={words.save}
      read={(typed) => readCertificationForm(typed, initial, rules, others)}
      onSave={onSave}
      onCancel={onCancel}
    >
      {(errors) => (
        <>
          <Field id="field" label={words.certification}>
            {(control) => (
              <select
                {...control}
                data-width="20"
                onInput={({ currentTarget: { value } }) => isSpecialty(value) && setField(value)}
              >
                {specialties.map((id) => (
                  <option key={id} value={id} selected={id === initial.field}>
                    {specialtyNames[id]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <RequirementField rules={rules} value={initial.requirement} onChange={setRequirement} />
          <div hidden={requirement === noRequirement}>
            <CycleFields
              edition={edition}
              value={initial.cycle}
              start={start}
              errors={errors}
              onStart={setStart}
            />
            <OpeningBalanceFields
              value={initial.openingBalance}
              relatedTo={specialtyNames[field]}
              errors={errors}
            />
            {edition && <TargetFields edition={edition} value={initial} errors={errors} />}
            {edition && edition.stageYears.length > 0 && (
              <StageFields edition={edition} start={start} value={initial.stages} errors={errors} />
            )}
            <StatusField value={initial.status} />
          </div>
        </>
      )}
    </ValidatedForm>
  );
}

interface RequirementProps {
  rules: readonly SetupRule[];
  value: string | null;
  onChange: (chosen: string) => void;
}

/** Which requirement the certificate follows; one that this site does not know is kept. */
function RequirementField({ rules, value, onChange }: RequirementProps) {
  const isUnknown = value !== null && !rules.some(({ id }) => id === value);
  const choices = [
    ...rules.map(({ id, name, appliesTo }) => ({ id, name, hint: appliesTo })),
    ...(isUnknown ? [{ id: value, name: value, hint: words.unknownRequirement }] : []),
    { id: noRequirement, name: words.noRequirement, hint: words.noRequirementHint },
  ];
  return (
    <FieldGroup id="requirement" label={words.requirement}>
      <div>
        {choices.map(({ id, name, hint }) => (
          <label class="choice" key={id}>
            <input
              type="radio"
              name="requirement"
              value={id}
              defaultChecked={id === (value ?? noRequirement)}
              aria-describedby={`requirement-${id}`}
              onInput={({ currentTarget }) => currentTarget.checked && onChange(id)}
            />
            <span>
              {name}
              <span class="hint" id={`requirement-${id}`}>
                {hint}
              </span>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Nearly always active, so it is folded away. */
function StatusField({ value }: { value: CertificationStatus }) {
  return (
    <details class="fold" open={value !== 'active'}>
      <summary>{words.isInactive}</summary>
      <Field id="status" label={words.status}>
        {(control) => (
          <select {...control} data-width="12">
            {Object.entries(certificationStatusNames).map(([status, name]) => (
              <option key={status} value={status} selected={status === value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </details>
  );
}
