import type { ComponentChildren } from 'preact';
import { decimalFromAmount, type Amount } from '#src/domain/amount.ts';
import { Field } from '#src/components/form/Field.tsx';

interface Props {
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** What it holds at first. */
  value?: Amount | null | undefined;
}

/** A text field for an amount of credit, with the numeric keypad on a phone. */
export function AmountField({ value, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          data-width="8"
          defaultValue={
            value === null || value === undefined ? '' : String(decimalFromAmount(value))
          }
        />
      )}
    </Field>
  );
}
