import { useRef, useState } from 'preact/hooks';
import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import type { Day } from '#src/domain/day.ts';
import { specialtyNames, specialties, isSpecialty } from '#src/domain/specialty.ts';
import { EntryForm } from '#src/components/form/EntryForm.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { editionFor, type CertificationContent } from '#src/tracker/setup/certification-content.ts';
import { CycleFields } from '#src/tracker/setup/CycleFields.tsx';
import { OpeningBalanceFields } from '#src/tracker/setup/OpeningBalanceFields.tsx';
import {
  noRequirement,
  readCertificationForm,
} from '#src/tracker/setup/read-certification-form.ts';
import { RequirementField } from '#src/tracker/setup/RequirementField.tsx';
import { StageFields } from '#src/tracker/setup/StageFields.tsx';
import { StatusField } from '#src/tracker/setup/StatusField.tsx';
import { TargetFields } from '#src/tracker/setup/TargetFields.tsx';

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

/** Everything about one certification; the field, the requirement and the cycle suffice. */
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
    <EntryForm
      form={form}
      draftKey={draftKey}
      takesFocus={takesFocus}
      shape={requirement}
      saveLabel="Save certification"
      read={(typed) => readCertificationForm(typed, initial, rules, others)}
      onSave={onSave}
      onCancel={onCancel}
    >
      {(errors) => (
        <>
          <Field id="field" label="Certification">
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
    </EntryForm>
  );
}
