import { AmountField } from '#src/components/form/AmountField.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { TypeOptions } from '#src/tracker/credit-form/TypeOptions.tsx';

interface Props {
  /** Key and chosen type of each row. */
  rows: readonly { readonly key: string; readonly type: string }[];
  errors: readonly FieldError[];
  onAdd: () => void;
  onRemove: (key: string) => void;
}

/** Further awards printed on the same certificate. */
export function AwardRows({ rows, errors, onAdd, onRemove }: Props) {
  return (
    <fieldset class="field aside">
      <legend>Other awards on the same certificate</legend>
      <p class="hint">The same activity, in another type of credit. It counts once.</p>
      {rows.map(({ key, type }) => {
        const id = `alsoAs.${key}`;
        return (
          <div class="field-row" key={key}>
            <Field
              id={`${id}.creditType`}
              label="Also awarded as"
              error={messageFor(errors, `${id}.creditType`)}
            >
              {(control) => (
                <select {...control} value={type}>
                  <option value="">Choose a type</option>
                  <TypeOptions />
                </select>
              )}
            </Field>
            <AmountField
              id={`${id}.amount`}
              label="Credits of it"
              error={messageFor(errors, `${id}.amount`)}
            />
            <button type="button" class="link-button" onClick={() => onRemove(key)}>
              Remove<span class="visually-hidden"> this award</span>
            </button>
          </div>
        );
      })}
      <button type="button" class="button" data-quiet onClick={onAdd}>
        Add another award
      </button>
    </fieldset>
  );
}
