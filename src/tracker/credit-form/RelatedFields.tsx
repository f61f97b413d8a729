import { specialtyNames, type Specialty } from '#src/domain/specialty.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';

interface Props {
  fields: readonly Specialty[];
  errors: readonly FieldError[];
  /** Whether the credits claimed can be read, so that all of them can relate. */
  hasAmount: boolean;
  onAll: (field: Specialty) => void;
}

/** How much of the credit relates to each certification, with one tap for all of it. */
export function RelatedFields({ fields, errors, hasAmount, onAll }: Props) {
  return (
    <fieldset class="field aside">
      <legend>How much of it relates to</legend>
      {fields.length > 1 && fields.includes('pmr') && (
        <p class="hint">
          PM&R is offered the largest of the others; change it where that is not so.
        </p>
      )}
      {fields.map((field) => (
        <div class="field-row" key={field}>
          <AmountField
            id={`related.${field}`}
            label={specialtyNames[field]}
            error={messageFor(errors, `related.${field}`)}
          />
          <button
            type="button"
            class="button"
            data-quiet
            aria-disabled={!hasAmount}
            onClick={() => hasAmount && onAll(field)}
          >
            All of it<span class="visually-hidden"> relates to {specialtyNames[field]}</span>
          </button>
        </div>
      ))}
    </fieldset>
  );
}
