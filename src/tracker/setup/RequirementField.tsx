import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { FieldGroup } from '#src/components/form/Field.tsx';
import { noRequirement } from '#src/tracker/setup/read-certification-form.ts';

interface Props {
  rules: readonly SetupRule[];
  value: string | null;
  onChange: (chosen: string) => void;
}

/** Which requirement the certificate follows; one that this site does not know is kept. */
export function RequirementField({ rules, value, onChange }: Props) {
  const isUnknown = value !== null && !rules.some(({ id }) => id === value);
  const choices = [
    ...rules.map(({ id, name, appliesTo }) => ({ id, name, hint: appliesTo })),
    ...(isUnknown ? [{ id: value, name: value, hint: 'Not known to this site.' }] : []),
    {
      id: noRequirement,
      name: 'A certificate without a time limit',
      hint: 'The board asks for no CME; there is no cycle to enter.',
    },
  ];
  return (
    <FieldGroup id="requirement" label="Requirement">
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
