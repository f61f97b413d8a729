import { AmountField } from '#src/components/form/AmountField.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { decimalFromAmount, type Amount } from '#src/domain/amount.ts';
import { specialties, specialtyNames, isSpecialty, type Specialty } from '#src/domain/specialty.ts';
import { prefilledRelated } from '#src/domain/progress/prefilled-related.ts';
import { readAmount } from '#src/domain/read-amount.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Draft } from '#src/components/form/draft.ts';
import { copy } from '#src/tracker/credit-form/copy.ts';
import { textOf } from '#src/tracker/credit-form/credit-form-text.ts';

interface Props {
  fields: readonly Specialty[];
  errors: readonly FieldError[];
  /** Whether the credits claimed are a number, so that all of them can relate. */
  hasAmount: boolean;
  onAll: (field: Specialty) => void;
}

/** How much of the credit relates to each certification, with one tap for all of it. */
export function RelatedFields({ fields, errors, hasAmount, onAll }: Props) {
  return (
    <fieldset class="field aside">
      <legend>{copy.related.legend}</legend>
      {fields.length > 1 && fields.includes('pmr') && <p class="hint">{copy.related.hint}</p>}
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
            aria-label={copy.related.allOf(specialtyNames[field])}
            onClick={() => hasAmount && onAll(field)}
          >
            {copy.related.all}
          </button>
        </div>
      ))}
    </fieldset>
  );
}

/** The specialties a credit is asked to relate to: those held, and those it relates to already. */
export function fieldsAsked(
  certifications: readonly Certification[],
  typed: Draft,
): readonly Specialty[] {
  const held = certifications.map(({ field }) => field);
  const asked = specialties.filter(
    (field) => held.includes(field) || textOf(typed, `related.${field}`) !== '',
  );
  return asked.length > 0 ? asked : ['pmr'];
}

/** What PM&R is prefilled with: the largest amount typed for a subspecialty, as text; empty for none. */
export function offeredForPmr(typed: Draft): string {
  const amounts: Partial<Record<Specialty, Amount>> = {};
  for (const name of Object.keys(typed)) {
    const [list, field = ''] = name.split('.');
    if (list !== 'related' || !isSpecialty(field)) continue;
    const read = readAmount(textOf(typed, name));
    if (read.ok) amounts[field] = read.value;
  }
  const offered = prefilledRelated(amounts);
  return offered === 0 ? '' : String(decimalFromAmount(offered));
}
