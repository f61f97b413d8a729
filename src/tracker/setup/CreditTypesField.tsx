import type { ComponentChildren } from 'preact';
import { creditTypeNames, creditTypes, type CreditType } from '#src/domain/credit-type.ts';
import { FieldGroup } from '#src/components/form/Field.tsx';

interface Props {
  id: string;
  label: ComponentChildren;
  hint: ComponentChildren;
  error: string | undefined;
  value: readonly CreditType[];
}

/** A checkbox for every type of credit. */
export function CreditTypesField({ value, ...group }: Props) {
  return (
    <FieldGroup {...group}>
      <div class="choices">
        {creditTypes.map((creditType, index) => (
          <label class="choice" key={creditType}>
            <input
              type="checkbox"
              id={index === 0 ? group.id : undefined}
              name={group.id}
              value={creditType}
              defaultChecked={value.includes(creditType)}
            />
            {creditTypeNames[creditType]}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
