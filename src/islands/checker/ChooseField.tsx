import type { ChoiceGroup } from '#src/islands/checker/choices.ts';
import { Field } from '#src/islands/shared/Field.tsx';

interface Props {
  groups: readonly ChoiceGroup[];
  chosen: string;
  onChange: (value: string) => void;
}

/** One native list with the accreditors as headings: one decision, by thumb or by keyboard. */
export function ChooseField({ groups, chosen, onChange }: Props) {
  return (
    <Field
      id="credit-choice"
      label="Type of credit, by accreditor"
      hint="As the certificate names it."
    >
      {(control) => (
        <select
          {...control}
          value={chosen}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          <option value="">Choose one</option>
          {groups.map(({ name, choices }) => (
            <optgroup key={name} label={name}>
              {choices.map(({ value, name: credit }) => (
                <option key={value} value={value}>
                  {credit}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
